import type { Language } from '../../messages/language'
import type { Counts, Result } from './reporter'

interface Words {
  found(findings: number, places: number, files: number): string
  nothing(files: number): string
  readonly empty: string
  /** Less was looked for than may be meant. */
  unused(host: string): string
  readonly byApi: string
  readonly byCode: string
}

const words: { readonly [L in Language]: Words } = {
  en: {
    found: (findings, places, files) =>
      `${plural(findings, 'finding')} in ${places} of ${plural(files, 'file')}.`,
    nothing: (files) => `Nothing found in ${plural(files, 'file')}.`,
    empty: 'There are no scripts in what was read.',
    unused: (host) =>
      `None of them imports crossmp: wx and my were checked on their own platforms.\nFor what ${host} lacks elsewhere, pass --globals ${host}: see crossmp check --help.`,
    byApi: 'By API',
    byCode: 'By code: crossmp explain <code> says what to do',
  },
  zh: {
    found: (findings, places, files) =>
      `检查了 ${files} 个文件，其中 ${places} 个有问题，共 ${findings} 处。`,
    nothing: (files) => `${files} 个文件中没有发现问题。`,
    empty: '读取的目录中没有脚本。',
    unused: (host) =>
      `这些文件都没有导入 crossmp，wx 和 my 只在各自的平台上检查。\n要检查 ${host} 在其他平台上缺什么，请加上 --globals ${host}，见 crossmp check --help。`,
    byApi: '按 API',
    byCode: '按问题类型：用 crossmp explain <code> 查看处理办法',
  },
}

/** What is said where nothing was read, or no file names crossmp or what stands for it. */
export function noteOn({ files, used, host }: Counts, language: Language): string | undefined {
  const { empty, unused } = words[language]
  if (files === 0) return empty
  return used === 0 ? unused(host) : undefined
}

const plural = (count: number, word: string): string =>
  `${count} ${count === 1 ? word : `${word}s`}`

/** What a run comes to, in a sentence or two. */
export function headlineOf({ findings, counts, language }: Result): string {
  const { files } = counts
  const { found, nothing } = words[language]
  const places = new Set(findings.map(({ file }) => file)).size
  const line = findings.length > 0 ? found(findings.length, places, files) : nothing(files)
  const note = noteOn(counts, language)
  return note === undefined ? line : `${line}\n${note}`
}

/** What a run comes to, in a few lines. */
export function summaryOf(result: Result): string {
  const { findings, language } = result
  if (findings.length === 0) return headlineOf(result)
  const { byApi, byCode } = words[language]
  const apis = findings.flatMap(({ api }) => api ?? [])
  const codes = findings.map(({ code }) => code)
  return [headlineOf(result), ...listOf(byApi, apis), ...listOf(byCode, codes)].join('\n')
}

/** How often each name is there, the most frequent first. */
function listOf(title: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  const width = String(sorted[0]?.[1]).length
  return ['', title, ...sorted.map(([name, n]) => `  ${String(n).padStart(width)}  ${name}`)]
}
