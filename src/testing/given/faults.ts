import { isEmpty } from 'lodash-es'
import { didYouMean } from '../../didYouMean'
import { records } from '../../platforms/index'
import { type NativeTables, objectMember } from '../engine/tables'
import type { Fault, Faults } from '../faults'
import { hosts } from '../platforms'
import type { Platform } from '../types'
import { check, checkedWhenSet, checkFields } from './check'
import { anything, type Expected, isObject, number, object, objectOf, oneOf } from './expected'

type Name = Extract<Fault, string>
type Shape = Exclude<Fault, string>
type KeyOf<T> = T extends T ? keyof T : never

const named = oneOf<Name>(
  'offline',
  'timeout',
  'never',
  'throws',
  'twice',
  'promise',
  'empty',
  'noTask',
)

const shapes = {
  throws: anything,
  twice: oneOf('success', 'fail'),
  promise: oneOf('also', 'only'),
  slow: objectOf({ bytesPerSecond: number, chunkDelay: number }),
  fail: object,
} satisfies Record<KeyOf<Shape>, Expected>

/** The faults, checked, with a check of each that is set later. */
export const checkedFaults = (where: string, platform: Platform, faults: Faults): Faults => {
  check(where, 'faults', faults, object)
  for (const [api, fault] of Object.entries(faults)) checkEntry(where, platform, api, fault)
  return checkedWhenSet(faults, (api, fault) => checkEntry('host.faults', platform, api, fault))
}

const checkEntry = (where: string, platform: Platform, api: string, fault: unknown): void => {
  const { tables } = hosts[platform]
  if (api !== '*' && !hasNative(tables, api)) {
    const hint = didYouMean(api, Object.keys(tables.apis))
    throw new Error(`${where}: ${records[platform].title} has no ${JSON.stringify(api)}.${hint}`)
  }
  for (const each of Array.isArray(fault) ? fault : [fault]) checkFault(where, api, each)
}

/** Whether a platform has the native in some version: `request`, `SocketTask.send`. */
const hasNative = (tables: NativeTables, api: string): boolean =>
  // No facts are kept of its natives: any name may be right.
  isEmpty(tables.apis) || Object.hasOwn(tables.apis, api) || objectMember(tables, api) !== undefined

const checkFault = (where: string, api: string, fault: unknown): void => {
  if (fault === undefined) return
  if (isObject(fault)) checkFields(where, `${api}.`, fault, shapes)
  else check(where, api, fault, named)
}
