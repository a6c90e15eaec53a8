import { type Failure, fail } from '../engine/failure'
import { asyncApi, type Natives, syncApi, type Values } from '../engine/members'
import { StorageArea } from '../engine/storageArea'
import type { Kernel } from '../kernel'

const KB = 1024

/** Alipay docs, my.setStorage: 200 KB a key, 10 MB in all; values go through JSON. */
const rules = { perKey: 200 * KB, total: 10 * KB * KB, keepsDates: false }

/** Alipay docs, my.setStorage and my.setStorageSync, error codes. */
const write = (area: StorageArea, { key, data }: Values): void => {
  if (key === '') throw fail('必填参数为空: key', { error: 2 })
  const outcome = area.write(String(key), data)
  if (outcome === 'value-too-long') throw fail('data长度超限', { error: 14 })
  if (outcome === 'area-full') throw fail('存储总大小达到上限', { error: 12 })
  if (outcome === 'not-serialisable') throw fail('invalid params', { error: 2 })
}

/** No such key: data is null, which is no failure. */
const read = (area: StorageArea, { key }: Values): { data: unknown } => ({
  data: area.has(String(key)) ? area.read(String(key)) : null,
})

/** The asynchronous forms. */
const asynchronous = (area: StorageArea): Natives => ({
  setStorage: asyncApi({ run: (given) => write(area, given) as undefined }),
  getStorage: asyncApi({ run: (given) => read(area, given) }),
  removeStorage: asyncApi({
    run: ({ key }) => {
      area.remove(String(key))
      return { success: true }
    },
  }),
  clearStorage: asyncApi({
    run: () => {
      area.clear()
      return { success: true }
    },
  }),
  getStorageInfo: asyncApi({ run: () => area.info() }),
})

/** Alipay docs, my.setStorageSync: bad parameters are 11 here, 2 in the asynchronous form. */
const failed = ({ codes, message }: Failure): object =>
  codes.error === 2
    ? { success: false, error: 11, errorMessage: `invalid params: ${message}` }
    : { success: false, error: codes.error, errorMessage: message }

/** The synchronous forms take one object, and return their failures. */
const synchronous = (area: StorageArea): Natives => ({
  setStorageSync: syncApi({
    failed,
    run: (given) => {
      write(area, given as Values)
      return { success: true }
    },
  }),
  getStorageSync: syncApi({
    failed,
    run: (given) => ({ ...read(area, given as Values), success: true }),
  }),
  removeStorageSync: syncApi({
    failed,
    run: (given) => {
      area.remove(String((given as Values).key))
      return { success: true }
    },
  }),
  clearStorageSync: syncApi({
    failed,
    run: () => {
      area.clear()
      return { success: true }
    },
  }),
  getStorageInfoSync: syncApi({
    failed,
    run: () => ({ ...area.info(), success: true }),
  }),
})

/** Key-value storage; it lasts as long as the host. */
export const storage = (_kernel: Kernel): Natives => {
  const area = new StorageArea(rules)
  return { ...asynchronous(area), ...synchronous(area) }
}
