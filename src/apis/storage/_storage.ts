import { failure } from '../../core/failure'
import type { My, MyStored } from '../../platforms/alipay/host'
import type { Got, Meaning, Session } from '../../types/row'
import { toJson } from '../_json'

type Info = Got<My, 'getStorageInfo'>

// Alipay docs: my.setStorage (12 all in all, 14 one value), my.setStorageSync (11 for what is 2 elsewhere).
export const storageErrors: { readonly [code: number]: Meaning } = {
  11: 'argument',
  12: 'quota',
  14: 'quota',
}

// WeChat keeps a Date, and its documents say so; Alipay makes text of it. There it is kept as an object with its time.
const dateKey = 'crossmp:date'
const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]'

/** Refuses values that one of the hosts would lose. */
export function toStored(data: unknown): unknown {
  toJson('data', data)
  return data
}

/** The same for a host that keeps no Date. */
export const toPlain = (data: unknown): unknown =>
  isDate(toStored(data)) ? { [dateKey]: Number(data) } : data

/** Refuses what is no list, as WeChat does. */
export function toList<T>(name: string, list: readonly T[]): readonly T[] {
  if (!Array.isArray(list)) throw failure('argument', `${name} should be a list`)
  return list
}

/** Refuses all if one of the values can't be stored. */
export const toEntries = (kvList: readonly KeyValue[]): { key: string; data: unknown }[] =>
  toList('kvList', kvList).map(({ key, value }) => ({ key, data: toPlain(value) }))

export interface KeyValue {
  /** Not empty. */
  readonly key: string
  /** See `setStorage` for the values that can be stored. */
  readonly value: unknown
}

/** Without the fields that a host adds. */
export function toInfo({ keys, currentSize, limitSize }: Info): Info {
  return { keys, currentSize, limitSize }
}

/**
 * The value in Alipay's answer, or undefined where there is no such key. Previews wrapped it as APDataStorage
 * (NervJS/taro#2317).
 */
export function storedValue(
  native: MyStored | null | undefined,
  key: string,
  session: Session<My>,
) {
  const value = valueIn(native)
  return value === null ? valueNow(key, session) : value
}

// A missing key reads as null there, and so does a null that was stored. A key that is there now may have been missing when it was read.
function valueNow(key: string, { host }: Session<My>): unknown {
  try {
    if (host.getStorageInfoSync().keys.indexOf(key) < 0) return undefined
    return valueIn(host.getStorageSync({ key }))
  } catch {
    return undefined
  }
}

function valueIn(native: MyStored | null | undefined): unknown {
  const { data, APDataStorage } = Object(native) as MyStored
  const value = data === undefined ? APDataStorage : data
  const time = Object(value)[dateKey]
  return time === undefined ? value : new Date(time)
}
