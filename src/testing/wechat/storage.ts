import { fail } from '../engine/failure'
import { asyncApi, type Natives, syncApi } from '../engine/members'
import { typeName } from '../engine/options'
import { StorageArea } from '../engine/storageArea'
import type { Kernel } from '../kernel'

const MB = 1024 * 1024

/** WeChat docs, wx.setStorage: 1 MB a key, 10 MB in all; a Date stays one. */
const rules = { perKey: MB, total: 10 * MB, keepsDates: true }

const write = (area: StorageArea, key: string, value: unknown): void => {
  const outcome = area.write(key, value)
  if (outcome === 'value-too-long') throw fail('entry size limit reached')
  if (outcome === 'area-full') throw fail('exceed storage max size 10Mb')
  if (outcome === 'not-serialisable') throw fail('data cannot be serialised to JSON')
}

const writeAll = (area: StorageArea, kvList: unknown): void => {
  for (const { key, value } of kvList as { key: string; value: unknown }[]) write(area, key, value)
}

const readAll = (area: StorageArea, keyList: unknown): unknown[] =>
  (keyList as string[]).map((key) => (area.has(key) ? area.read(key) : ''))

/** The asynchronous forms. */
const asynchronous = (area: StorageArea): Natives => ({
  setStorage: asyncApi({ run: ({ key, data }) => void write(area, String(key), data) }),
  getStorage: asyncApi({
    run: ({ key }) => {
      if (!area.has(String(key))) throw fail('data not found')
      return { data: area.read(String(key)) }
    },
  }),
  removeStorage: asyncApi({ run: ({ key }) => void area.remove(String(key)) }),
  clearStorage: asyncApi({ run: () => void area.clear() }),
  getStorageInfo: asyncApi({ run: () => area.info() }),
  batchSetStorage: asyncApi({ run: ({ kvList }) => void writeAll(area, kvList) }),
  batchGetStorage: asyncApi({ run: ({ keyList }) => ({ dataList: readAll(area, keyList) }) }),
})

/** The synchronous forms take positional arguments, and throw. */
const synchronous = (kernel: Kernel, area: StorageArea): Natives => {
  const checked = (key: unknown): string => {
    if (typeof key === 'string') return key
    const problem = { option: 'key', expected: 'string', actual: typeName(key) } as const
    throw kernel.dialect.badOption(problem)
  }
  return {
    setStorageSync: syncApi({ run: (key, data) => write(area, checked(key), data) }),
    getStorageSync: syncApi({
      // WeChat docs, wx.getStorageSync: an empty string where there is no such key.
      run: (key) => (area.has(checked(key)) ? area.read(checked(key)) : ''),
    }),
    removeStorageSync: syncApi({ run: (key) => area.remove(checked(key)) }),
    clearStorageSync: syncApi({ run: () => area.clear() }),
    getStorageInfoSync: syncApi({ run: () => area.info() }),
    batchSetStorageSync: syncApi({ run: (kvList) => writeAll(area, kvList) }),
    batchGetStorageSync: syncApi({ run: (keyList) => readAll(area, keyList) }),
  }
}

/** Key-value storage; it lasts as long as the host. */
export const storage = (kernel: Kernel): Natives => {
  const area = new StorageArea(rules)
  return { ...asynchronous(area), ...synchronous(kernel, area) }
}
