import { expect } from 'vitest'
import type { Platform } from '../../../src/testing/index'
import { hasContractNames } from '../../support/spelling'
import { store } from '../../support/store'
import type { Case } from '../case'

const entry = { key: 'the-key', data: { title: 'the title' } }

const fetched = { fetchedData: '{"a":1}', timeStamp: 7, path: '', query: '', scene: 0 }

const oneByOne = (_: string, platform: Platform) => !hasContractNames(platform) && 'of calls'

export const storage: readonly Case[] = [
  {
    kind: 'call',
    api: 'setStorage',
    options: () => entry,
    failures: [
      { name: 'key is no string', kind: 'argument', options: () => ({ key: 7 }) },
      { name: 'too long', kind: 'quota', options: () => ({ data: 'x'.repeat(2 * 1024 * 1024) }) },
    ],
  },
  {
    kind: 'call',
    api: 'getStorage',
    prepare: ({ native, platform }) => store(native, platform, entry.key, entry.data),
    options: () => ({ key: 'the-key' }),
    result: () => ({ data: entry.data }),
    nothing: 'not-found',
    failures: [{ name: 'no such key', kind: 'not-found', options: () => ({ key: 'nope' }) }],
  },
  { kind: 'call', api: 'removeStorage', options: () => ({ key: 'the-key' }) },
  { kind: 'call', api: 'clearStorage' },
  {
    kind: 'call',
    api: 'getStorageInfo',
    prepare: ({ native, platform }) => {
      native.clearStorageSync?.()
      store(native, platform, entry.key, entry.data)
    },
    result: () => ({ keys: ['the-key'], currentSize: expect.any(Number), limitSize: 10240 }),
  },
  {
    kind: 'call',
    api: 'batchSetStorage',
    options: () => ({ kvList: [{ key: entry.key, value: entry.data }] }),
    composed: oneByOne,
  },
  {
    kind: 'call',
    api: 'batchGetStorage',
    prepare: ({ native, platform }) => store(native, platform, entry.key, entry.data),
    options: () => ({ keyList: ['the-key'] }),
    result: () => ({ dataList: [entry.data] }),
    nothing: { wechat: 'unknown' },
    composed: oneByOne,
  },
  {
    kind: 'call',
    api: 'getBackgroundFetchData',
    options: () => ({ fetchType: 'pre' }),
    prepare: ({ host, platform }) => {
      const { timeStamp, ...more } = fetched
      const time = hasContractNames(platform) ? { timeStamp } : { timestamp: timeStamp }
      host.answer('getBackgroundFetchData', { ...more, ...time })
    },
    result: () => fetched,
  },
]
