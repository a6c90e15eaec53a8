import type { Language } from '../messages/language'

interface Words {
  from(version: string): string
  readonly baseline: string
  readonly unknown: string
  /** After the version. */
  by(natives: string): string
  readonly byCrossmp: string
  /** Of an older way, with its version. */
  before(since: string): string
  readonly emulated: string
  readonly partial: string
  needs(options: string): string
  readonly approximate: string
  source(names: string): string
  readonly never: string
  /** With the platform's own names, if there are any. */
  notWrapped(natives: string): string
  readonly parts: string
  /** Of what is crossmp's, and no API. */
  own(name: string): string
  /** Of a host's own method, by whose name crossmp has no API. */
  serves(native: string, api: string): string
}

/** What is said of an API, without what is data. */
export const words: { readonly [L in Language]: Words } = {
  en: {
    from: (version) => `From ${version}`,
    baseline: 'Every version that crossmp supports',
    unknown: 'Since a version that is not published',
    by: (natives) => `, by ${natives}`,
    byCrossmp: ', by crossmp itself',
    before: (since) => `Before that: ${since}`,
    emulated: 'crossmp emulates it.',
    partial: 'It works in part.',
    needs: (options) => `A call needs ${options}.`,
    approximate: 'Sources differ, or speak of something near to it.',
    source: (names) => `Source: ${names}`,
    never: 'Never: there is nothing that could serve it.',
    notWrapped: (natives) =>
      `crossmp has no API for it. The platform has something, on mpx.native${natives && `: ${natives}`}`,
    parts: 'Parts with versions of their own',
    own: (name) => `${name} is crossmp's own, and there on every platform and version.`,
    serves: (native, api) => `${native} serves mpx.${api}.`,
  },
  zh: {
    from: (version) => `从${version} 开始`,
    baseline: 'crossmp 支持的所有版本',
    unknown: '没有公布起始版本',
    by: (natives) => `，由 ${natives} 实现`,
    byCrossmp: '，由 crossmp 自己实现',
    before: (since) => `更低的版本：${since}`,
    emulated: '由 crossmp 模拟。',
    partial: '部分可用。',
    needs: (options) => `调用需要 ${options}。`,
    approximate: '各来源不一致，或者说的是相近的内容。',
    source: (names) => `来源：${names}`,
    never: '不支持：没有可以实现它的接口。',
    notWrapped: (natives) =>
      `crossmp 没有这个 API。平台有相近的接口，可以用 mpx.native 调用${natives && `：${natives}`}`,
    parts: '版本不同的部分',
    own: (name) => `${name} 由 crossmp 自己提供，所有平台和版本都可以用。`,
    serves: (native, api) => `${native} 用来实现 mpx.${api}。`,
  },
}
