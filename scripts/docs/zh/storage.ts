import type { Sentences } from './_types'

export const storage = {
  batchGetStorage: '一次读取多个缓存键的值。',
  batchGetStorageSync: "按键的顺序同步读取多个缓存键的值，不存在的键为 `''`。",
  batchSetStorage: '一次写入多个缓存键的值。',
  batchSetStorageSync: '同步写入多个缓存键的值。',
  clearStorage: '清空当前小程序的全部缓存。',
  clearStorageSync: '同步清空当前小程序的全部缓存。',
  getBackgroundFetchData: '获取宿主提前从你的服务器拉取的数据。',
  getStorage: '读取一个缓存键的值。',
  getStorageInfo: '获取全部缓存键、已用空间和空间上限，单位 kB。',
  getStorageInfoSync: '同步获取全部缓存键、已用空间和空间上限，单位 kB。',
  getStorageSync: "同步读取一个缓存键的值，不存在时在所有平台都返回 `''`。",
  removeStorage: '删除一个缓存键，不存在也算成功。',
  removeStorageSync: '同步删除一个缓存键，不存在也算成功。',
  setStorage: '把值写入缓存键并覆盖旧值，小程序结束后仍然保留，直到你删除它。',
  setStorageSync: '同步把值写入缓存键，可以存的值与 `setStorage` 相同。',
} satisfies Partial<Sentences>
