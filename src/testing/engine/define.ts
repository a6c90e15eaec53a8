import { isEmpty, mapValues } from 'lodash-es'
import type { Kernel } from '../kernel'
import { assemble } from './assemble'
import { Listeners } from './events'
import {
  type Answer,
  asyncApi,
  type Native,
  type Natives,
  offEvent,
  onEvent,
  property,
  syncApi,
  taskApi,
} from './members'
import { sampleOf } from './sample'
import type { Member, Members, NativeTables } from './tables'

/**
 * Every member of a platform: what the facts say of it, under what is written by hand. One that has no behaviour answers with a
 * value of the right type.
 */
export const define = (kernel: Kernel, tables: NativeTables, written: Natives): Natives => {
  const natives = nativesOf(kernel, tables, tables.apis)
  for (const [name, native] of Object.entries(written)) natives[name] = lay(natives[name], native)
  return natives
}

const nativesOf = (kernel: Kernel, tables: NativeTables, members: Members): Natives =>
  mapValues(members, (member) => ({ ...factsOf(member), ...bare(kernel, tables, member) }))

const factsOf = ({ kind, since, options, fields }: Member) => ({
  ...(since && { since }),
  ...(options && { options }),
  ...(fields && kind !== 'factory' && { result: fields }),
})

/** What a member does without a behaviour. */
const bare = (kernel: Kernel, tables: NativeTables, member: Member): Native => {
  const { object = '', shape } = member
  const sample = (): unknown => sampleOf(shape)
  const run = sample as () => Answer
  switch (member.kind) {
    case 'call':
      return asyncApi({ sample, run })
    case 'task':
      return taskApi({ taskName: object, task: sincesOf(tables.objects[object]), sample, run })
    case 'sync':
      return syncApi({ ...(shape === 'this' && { chains: true }), sample, run })
    case 'factory':
      return syncApi({ run: () => objectOf(kernel, tables, object) })
    case 'on':
      return onEvent({ sample })
    case 'off':
      return offEvent({})
    case 'property':
      return property(sample() ?? {})
  }
}

const sincesOf = (members: Members = {}) => mapValues(members, ({ since }) => since)

/** An object with the methods that this version has. It keeps its own listeners. */
const objectOf = (kernel: Kernel, tables: NativeTables, name: string): object =>
  assemble(
    kernel,
    nativesOf(kernel, tables, tables.objects[name] ?? {}),
    `${name}.`,
    new Listeners(),
  )

/** A definition over the facts: its options and fields of results stand beside those that the facts have. */
const lay = (below: Native | undefined, above: Native): Native => {
  if (!below) return above
  const options = { ...tableOf(below, 'options'), ...tableOf(above, 'options') }
  const result = { ...tableOf(below, 'result'), ...tableOf(above, 'result') }
  return {
    ...below,
    ...above,
    ...(!isEmpty(options) && { options }),
    ...(!isEmpty(result) && { result }),
  } as Native
}

const tableOf = (native: Native, part: 'options' | 'result'): object | undefined =>
  part in native ? (native as { [P in typeof part]?: object })[part] : undefined
