import type { Language } from '../../src/messages/language'

/** Families in the order of the lists; others come after them, under the name of their folder. */
export const families: { readonly [family: string]: { readonly [L in Language]: string } } = {
  network: { en: 'Network', zh: '网络' },
  media: { en: 'Media', zh: '媒体' },
  file: { en: 'Files', zh: '文件' },
  storage: { en: 'Storage', zh: '数据缓存' },
  ui: { en: 'Interface', zh: '界面' },
  page: { en: 'Page', zh: '页面' },
  navigation: { en: 'Navigation', zh: '路由' },
  app: { en: 'App', zh: '应用' },
  canvas: { en: 'Canvas', zh: '画布' },
  device: { en: 'Device', zh: '设备' },
  bluetooth: { en: 'Bluetooth', zh: '蓝牙' },
  system: { en: 'System', zh: '系统' },
  location: { en: 'Location', zh: '位置' },
  open: { en: 'Open capabilities', zh: '开放接口' },
}
