import { mapValues } from 'lodash-es'
import type { Kernel } from '../kernel'
import { assemble, type Hub } from './assemble'
import { define } from './define'
import type { Natives } from './members'
import type { NativeTables } from './tables'
import type { Gate } from './versions'

/** An object of the tables, with what is written of it by hand: `objectOf(kernel, tables, 'SocketTask', …)`. */
export const objectOf = (
  kernel: Kernel,
  tables: NativeTables,
  name: string,
  written: Natives,
  hub?: Hub,
): object => {
  const members = { ...tables, apis: tables.objects[name] ?? {} }
  return assemble(kernel, define(kernel, members, written), `${name}.`, hub)
}

/** The methods of an object, with their minimum. */
export const methodsOf = (
  tables: NativeTables,
  name: string,
): Readonly<Record<string, Gate | undefined>> =>
  mapValues(tables.objects[name] ?? {}, ({ since }) => since)
