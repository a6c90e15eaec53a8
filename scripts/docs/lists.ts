import { partition } from 'lodash-es'
import type { Language } from '../../src/messages/language'
import { type Api, isWritten } from '../apis'
import { platforms, records } from '../platforms'
import { readComment } from './comment'
import { families } from './families'
import { sinceText } from './gates'
import { code, table } from './markdown'

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
