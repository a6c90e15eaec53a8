import { type Plain, plain } from './apis'
import { calls } from './mix.json'

const url = '/pages/album'
const title = 'Album'

/** What a real app calls most, with the arguments of a plain call. */
export const mixed: Plain & Readonly<Record<keyof typeof calls, readonly unknown[]>> = {
  navigateTo: [{ url }],
  showToast: [{ title }],
  showModal: [{ title, content: 'Delete it?' }],
  navigateBack: [{ delta: 1 }],
  request: plain.request,
  getStorageSync: plain.getStorageSync,
  setNavigationBarTitle: [{ title }],
  hideLoading: [{}],
  setStorageSync: ['key', { id: 1 }],
  showLoading: [{ title }],
  stopPullDownRefresh: [{}],
  redirectTo: [{ url }],
  switchTab: [{ url }],
  login: [{}],
  reLaunch: [{ url }],
  getSystemInfoSync: [],
  removeStorageSync: ['key'],
  previewImage: [{ urls: ['https://example.com/photos/1'] }],
  getSystemInfo: [{}],
  setStorage: [{ key: 'key', data: { id: 1 } }],
}

/** Calls in one round of the mix, at least: each API has its share of them. */
const size = 100
const all = Object.values(calls).reduce((sum, count) => sum + count, 0)

/** The APIs of one round, in an order that has each spread over it. */
export const round: readonly string[] = Object.entries(calls)
  .flatMap(([api, count]) => {
    const times = Math.max(1, Math.round((count / all) * size))
    return Array.from({ length: times }, (_, index) => ({ api, at: (index + 0.5) / times }))
  })
  .sort((one, other) => one.at - other.at)
  .map(({ api }) => api)
