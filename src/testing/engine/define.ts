import { isEmpty, mapValues } from 'lodash-es'
import type { Kernel } from '../kernel'
import { assemble, type Hub } from './assemble'
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
import type { Member, NativeTables } from './tables'
import type { Gate } from './versions'

/**
 * Every member of a platform: what the facts say of it, under what is written by hand. One that has no behaviour answers with a
 * value of the right type.
 */
export const define = (kernel: Kernel, tables: NativeTables, written: Natives): Natives => {
  const natives: Natives = mapValues(tables.apis, (member) => ({
    ...factsOf(member),
    ...bare(kernel, tables, member),
  }))
  for (const [name, native] of Object.entries(written)) natives[name] = lay(natives[name], native)
  return natives
}

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
      return taskApi({ taskName: object, task: methodsOf(tables, object), sample, run })
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

/**
 * An object of the tables with the methods that this version has, under what is written of it by hand. It keeps its own listeners
 * unless it is given some.
 */
export const objectOf = (
  kernel: Kernel,
  tables: NativeTables,
  name: string,
  written: Natives = {},
  hub: Hub = new Listeners(),
): object => {
  if (hub instanceof Listeners) kernel.keepListeners(name, hub)
  const members = { ...tables, apis: tables.objects[name] ?? {} }
  return assemble(kernel, define(kernel, members, written), `${name}.`, hub)
}

/** The methods of an object, with their minimum. */
export const methodsOf = (
  tables: NativeTables,
  name: string,
): Readonly<Record<string, Gate | undefined>> =>
  mapValues(tables.objects[name] ?? {}, ({ since }) => since)

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
