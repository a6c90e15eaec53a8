import type { Kernel } from '../kernel'
import type { PlatformHost } from '../platform'
import { define } from './define'
import type { FieldTable, Native, Natives, OptionTable } from './members'
import type { Gate } from './versions'

type Gates = Readonly<Record<string, Gate>>

/** From when a platform has a native and its parts. What is not named came with the native. */
export interface OwnVersions {
  readonly since?: Gate
  readonly options?: Gates
  readonly results?: Gates
  /** From when the native returns a task. */
  readonly taskSince?: Gate
  readonly task?: Gates
}

/**
 * The natives of a host that answers as another platform's does: that one's names and behaviour, under versions of its own. What a
 * native asks of its host's version while it runs, it asks of this one's.
 */
export const taken = (natives: Natives, own: Readonly<Record<string, OwnVersions>>): Natives =>
  Object.fromEntries(
    Object.entries(own).map(([name, versions]) => {
      const native = natives[name]
      if (!native) throw new Error(`There is no native ${name} to take.`)
      return [name, versioned(native, versions)]
    }),
  )

/** The same of all that another platform's hosts have, as the facts and its behaviours say. */
export const takenFrom = (
  { tables, natives }: Pick<PlatformHost, 'tables' | 'natives'>,
  kernel: Kernel,
  own: Readonly<Record<string, OwnVersions>>,
): Natives => taken(define(kernel, tables, natives(kernel)), own)

const always: Gate = '0.0.0'

function versioned(native: Native, own: OwnVersions): Native {
  const { since = always, taskSince = always } = own
  if (native.kind === 'off' || native.kind === 'property') return { ...native, since }
  const whole = { ...native, since, ...tables(native, own) }
  if (whole.kind !== 'task') return whole
  return { ...whole, taskSince, task: gatesOf(whole.task, own.task) }
}

const tables = (
  { options, result }: { readonly options?: OptionTable; readonly result?: FieldTable },
  own: OwnVersions,
) => ({
  ...(options && { options: optionsOf(options, own.options) }),
  ...(result && { result: gatesOf(result, own.results) }),
})

const gatesOf = (table: object = {}, own: Gates = {}): Gates =>
  Object.fromEntries(Object.keys(table).map((name) => [name, own[name] ?? always]))

// A strict host refuses options that its platform never had.
const optionsOf = (table: OptionTable, own: Gates = {}): OptionTable =>
  Object.fromEntries(
    Object.entries(table)
      .filter(([name]) => own[name] !== false)
      .map(([name, option]) => [name, { ...option, since: own[name] ?? always }]),
  )
