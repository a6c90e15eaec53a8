import type { FrameWords, Network } from './protocol'

export type Language = 'en' | 'zh'

export interface Words extends Omit<FrameWords, 'host'> {
  readonly editor: string
  readonly example: string
  readonly examples: Readonly<Record<string, string>>
  readonly network: string
  readonly networks: Readonly<Record<Network, string>>
  readonly version: string
  readonly targets: string
  readonly share: string
  readonly shared: string
  readonly run: string
  readonly compiled: string
  readonly size: (minified: string, gzipped: string) => string
  readonly remarks: string
  readonly none: string
  readonly line: string
  readonly calls: string
  readonly ignored: string
  readonly waiting: string
  readonly console: string
  readonly loading: string
}

const english: Words = {
  editor: 'Your app',
  example: 'Example',
  examples: {
    upload: 'Upload with progress',
    retry: 'Retry and cancel',
    list: 'Paged list',
    chat: 'Chat',
    login: 'Login',
    scan: 'Scan',
  },
  network: 'Network',
  networks: { normal: 'Normal', slow: 'Slow', offline: 'Offline', refuses: 'Server refuses' },
  version: 'Base library',
  targets: 'Build for this version and newer',
  share: 'Copy link',
  shared: 'The link is in your clipboard.',
  run: 'Run again',
  compiled: 'Compiled code',
  size: (minified, gzipped) => `${minified} minified, ${gzipped} with gzip`,
  remarks: 'Reports',
  none: 'None.',
  line: 'Line',
  calls: 'Native calls',
  ignored: 'this version ignores',
  waiting: 'no answer yet',
  console: 'Console',
  loading: 'Loading…',
  phone: 'The app',
  ok: 'OK',
  cancel: 'Cancel',
  choose: 'Choose a photo',
  pay: 'Pay?',
  scan: 'Scan',
}

const chinese: Words = {
  editor: '小程序代码',
  example: '示例',
  examples: {
    upload: '上传并显示进度',
    retry: '重试与取消',
    list: '分页列表',
    chat: '聊天',
    login: '登录',
    scan: '扫码',
  },
  network: '网络',
  networks: { normal: '正常', slow: '弱网', offline: '断网', refuses: '服务器拒绝连接' },
  version: '基础库',
  targets: '只编译到这个版本及以上',
  share: '复制链接',
  shared: '链接已复制。',
  run: '重新运行',
  compiled: '编译结果',
  size: (minified, gzipped) => `压缩后 ${minified}，gzip 后 ${gzipped}`,
  remarks: '编译提示',
  none: '没有。',
  line: '行',
  calls: '原生调用',
  ignored: '此版本会忽略',
  waiting: '还没有返回',
  console: '控制台',
  loading: '加载中…',
  phone: '小程序',
  ok: '确定',
  cancel: '取消',
  choose: '选择照片',
  pay: '确认支付？',
  scan: '扫码',
}

export const words: Readonly<Record<Language, Words>> = { en: english, zh: chinese }
