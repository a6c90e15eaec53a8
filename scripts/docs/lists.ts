import { partition } from 'lodash-es'
import { type Api, isWritten } from '../apis'
import { platforms, records } from '../platforms'
import { readComment } from './comment'
import { sinceText } from './gates'
import { code, table } from './markdown'

export type Language = 'en' | 'zh'

/** Families in the order of the lists; others come after them, under the name of their folder. */
const families: { readonly [family: string]: { readonly [L in Language]: string } } = {
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

/** For the README: every API, and from when each platform has it. */
export function supportList(apis: readonly Api[], language: Language): string {
  const titles = platforms.map(
    (platform) => records[platform][language === 'en' ? 'title' : 'chinese'],
  )
  const [written, bare] = partition(apis, isWritten)
  const rows = byFamily(written).flatMap(([family, members]) => [
    [`**${families[family]?.[language] ?? family}**`, ...platforms.map(() => '')],
    ...members.map((api) => [
      link(api, 'docs/api/'),
      ...platforms.map((platform) => localised(sinceText(api, platform), language)),
    ]),
  ])
  return table(['API', ...titles], [...rows, bareRow(bare, language)])
}

/** How many APIs only one platform has, and where they are listed. */
const bareRow = (bare: readonly Api[], language: Language): string[] => [
  `[**${moreText(bare.length)[language]}**](docs/api/bare.md)`,
  ...platforms.map((platform) => (bare.some(({ on }) => on.includes(platform)) ? '✓' : '–')),
]

const moreText = (count: number): { readonly [L in Language]: string } => ({
  en: `${count} more that one platform alone has`,
  zh: `另有 ${count} 个只有一个平台才有的 API`,
})

const localised = (since: string, language: Language): string =>
  language === 'en'
    ? since
    : since.replace('base', '基础库').replace(' and ', '，').replace('app', '客户端')

/** The list of pages: every API and what it does. */
export function pageList(apis: readonly Api[]): string {
  const [written, bare] = partition(apis, isWritten)
  const lists = byFamily(written)
    .map(([family, members]) => {
      const rows = members.map((api) => [link(api, ''), readComment(api.doc).summary])
      return `## ${families[family]?.en ?? family}\n\n${table(['API', 'What it does'], rows)}`
    })
    .join('\n\n')
  return `${lists}\n\n## Others\n\n[${moreText(bare.length).en}](bare.md)`
}

const link = ({ name, family }: Api, folder: string): string =>
  `[${code(name)}](${folder}${family}/${name}.md)`

function byFamily(apis: readonly Api[]): [family: string, apis: readonly Api[]][] {
  const names = new Set([...Object.keys(families), ...apis.map(({ family }) => family)])
  const groups = [...names].map((name): [string, Api[]] => [
    name,
    apis.filter(({ family }) => family === name),
  ])
  return groups.filter(([, members]) => members.length > 0)
}
