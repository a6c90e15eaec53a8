import type { Targets } from '../../src/babel/index'
import type { Platform } from '../../src/types/gate'

export interface Case {
  readonly title: string
  readonly code: string
  /** What the design asks for, in bytes, brotli. */
  readonly goal?: number
  /** For each build, most bytes, brotli: what was reached, and little more. */
  readonly budgets: { readonly [B in Build]?: { readonly [P in Platform]?: number } }
}

export type Build = keyof typeof builds

const newest: Targets = { wechat: '3.16.2', alipay: { base2: '2.9.0', client: '10.7.0' } }

/** As an app is built without options; for hosts from 2021 on; for the newest that rows know of; and these for users. */
export const builds = {
  plain: { targets: {}, production: false },
  recent: { targets: { wechat: '2.20.1', alipay: '1.24.10' }, production: false },
  newest: { targets: newest, production: false },
  production: { targets: newest, production: true },
} as const

/** What most of 32 public mini-programs call. */
const mix = `navigateTo({ url }) showToast({ title }) showModal({ title }) navigateBack() request({ url })
  getStorageSync(url) setNavigationBarTitle({ title }) hideLoading() setStorageSync(url, title) showLoading({ title })
  stopPullDownRefresh() redirectTo({ url }) switchTab({ url }) login() reLaunch({ url }) getSystemInfoSync()
  removeStorageSync(url) previewImage({ urls: [url] }) getSystemInfo() setStorage({ key: url, data: title })
  setClipboardData({ data: title }) getSetting() pageScrollTo({ scrollTop: 0 }) openSetting() downloadFile({ url })`

/** An app that calls APIs and awaits them. */
const calling = (title: string, calls: string): Pick<Case, 'title' | 'code'> => ({
  title,
  code: `import { mpx } from 'crossmp'
App((url, title) => { ${calls.replace(/\b[a-z]\w*\(/gi, 'mpx.$&').replace(/\)\s+(?=mpx)/g, '); ')} })`,
})

/** An app that hands them on: they are whole. */
const handingOn = (...apis: readonly string[]): Pick<Case, 'title' | 'code'> => {
  const names = apis.join(', ') || 'mpx'
  return {
    title: apis.length > 0 ? `${names}, handed on` : 'everything',
    code: `import { ${names} } from 'crossmp'; App(${names})`,
  }
}

export const cases: readonly Case[] = [
  {
    ...calling('showToast, awaited', 'showToast({ title })'),
    goal: 2400,
    budgets: {
      plain: { wechat: 3525, alipay: 3560 },
      production: { wechat: 3295, alipay: 3315 },
    },
  },
  {
    ...calling('uploadFile, awaited', "uploadFile({ url, filePath: url, name: 'photo' })"),
    goal: 2600,
    budgets: {
      plain: { wechat: 4440, alipay: 4670 },
      newest: { wechat: 4275, alipay: 4375 },
      production: { wechat: 4070, alipay: 4180 },
    },
  },
  {
    ...calling(
      'uploadFile with a time limit, awaited',
      "uploadFile({ url, filePath: url, name: 'photo', timeout: 9000 })",
    ),
    budgets: {
      newest: { wechat: 4410, alipay: 4505 },
      production: { wechat: 4200, alipay: 4335 },
    },
  },
  {
    ...calling('25 APIs, awaited', mix),
    goal: 9000,
    budgets: {
      plain: { wechat: 7125, alipay: 8460 },
      production: { wechat: 6535, alipay: 8070 },
    },
  },
  {
    ...handingOn('uploadFile'),
    budgets: {
      plain: { wechat: 5265, alipay: 5475 },
      recent: { wechat: 5265, alipay: 5475 },
      newest: { wechat: 5095, alipay: 5180 },
      production: { wechat: 4875, alipay: 5000 },
    },
  },
  {
    ...handingOn('uploadFile', 'downloadFile', 'request', 'chooseImage'),
    budgets: {
      plain: { wechat: 6235, alipay: 6965 },
      recent: { wechat: 6235, alipay: 6825 },
      newest: { wechat: 5950, alipay: 6690 },
      production: { wechat: 5765, alipay: 6495 },
    },
  },
  {
    ...handingOn(),
    goal: 18_000,
    budgets: {
      plain: { wechat: 27_830, alipay: 39_425 },
      production: { wechat: 27_670, alipay: 39_250 },
    },
  },
]
