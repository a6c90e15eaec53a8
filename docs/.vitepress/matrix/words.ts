import { words as matrixWords } from '../../../src/cli/matrix/words'
import { words as statementWords } from '../../../src/cli/statementWords'
import type { Language } from '../../../src/messages/language'
import type { Kind } from './rank'
import type { SinceKind } from './since'
import type { Verdict } from './targets'

interface Words {
  readonly title: string
  readonly introduction: string
  readonly legend: string
  readonly text: string
  readonly family: string
  readonly noFamily: string
  readonly platform: string
  readonly from: string
  readonly any: string
  readonly targets: string
  readonly targetsHint: string
  readonly loading: string
  count(apis: number): string
  link(query: string): string
  readonly since: { readonly [K in SinceKind]: string }
  readonly kinds: { readonly [K in Kind]: string }
  readonly verdicts: { readonly [V in Verdict]: string }
  before(since: string): string
  readonly page: string
}

export const words: { readonly [L in Language]: Words } = {
  en: {
    title: 'Compatibility',
    introduction:
      'Every member of wx, with its options, fields, methods and values, and from when each platform has it. Open a row to see how that is known.',
    legend: matrixWords.en.legend,
    text: 'Name',
    family: 'Family',
    noFamily: 'On one platform alone',
    platform: 'Platform',
    from: 'Works from',
    any: 'Any',
    targets: 'Your oldest versions',
    targetsHint: 'Write them like this: wechat 2.10.0, alipay app 10.2.0',
    loading: 'Loading…',
    count: (apis) => `${apis} APIs`,
    link: (query) => `Link to ${query}`,
    since: {
      always: 'Every supported version',
      later: 'A later version',
      unknown: 'A version not published',
      never: 'Never',
    },
    kinds: { full: '', notes: 'notes', renamed: 'adapted', partial: 'in part', never: '' },
    verdicts: { works: 'works', unsure: 'not sure', fails: 'too old' },
    before: statementWords.en.before,
    page: 'Options, results and example',
  },
  zh: {
    title: '兼容性',
    introduction:
      'wx 的全部成员，以及它们的参数、字段、方法和取值，在各平台从哪个版本开始可用。展开一行可以看到依据。',
    legend: matrixWords.zh.legend,
    text: '名称',
    family: '分类',
    noFamily: '只有一个平台才有',
    platform: '平台',
    from: '起始版本',
    any: '不限',
    targets: '应用支持的最低版本',
    targetsHint: '这样写：wechat 2.10.0, alipay app 10.2.0',
    loading: '加载中…',
    count: (apis) => `${apis} 个 API`,
    link: (query) => `${query} 的链接`,
    since: {
      always: '支持的所有版本',
      later: '更高的版本',
      unknown: '没有公布',
      never: '不支持',
    },
    kinds: { full: '', notes: '有说明', renamed: '经过适配', partial: '部分', never: '' },
    verdicts: { works: '可用', unsure: '不确定', fails: '版本太低' },
    before: statementWords.zh.before,
    page: '参数、返回结果和示例',
  },
}
