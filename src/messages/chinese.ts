import { records } from '../platforms/index'
import type { Minimum, Platform } from '../types/gate'
import type { Findings, Texts } from './findings'
import { platformWords } from './platformWords'

const { title: titleOf, version: versionOf } = platformWords.zh

const newer = ({ platform, object, what, since, minimum, query }: Findings['newer-api']): string =>
  `${object}.${what} 需要${titleOf(platform)}${versionOf(platform, since)}，而应用支持的最低版本是 ${minimumOf(platform, minimum)}：请提高 targets.${platform}，或者用 ${object}.canIUse('${query}') 判断后再调用。`

const refused = ({ platform, object, what, query }: Findings['refused-option']): string =>
  `${titleOf(platform)}不支持 ${object}.${what}，调用会失败：在${titleOf(platform)}上不要传它，或者用 ${object}.canIUse('${query}') 判断。`

const everyApi = (object: string): string =>
  `所有 API 都会打进包里：请直接写出成员名，例如 ${object}.uploadFile。`

export const chinese: Texts = {
  'absent-api': ({ platform, object, api, on }) => {
    const guards = [...on.map((other) => `${object}.is('${other}')`), `${object}.canIUse('${api}')`]
    return `${titleOf(platform)}没有 ${object}.${api}：请用 ${guards.join(' 或 ')} 判断后再调用。`
  },
  'newer-api': newer,
  'newer-option': newer,
  'newer-value': newer,
  'refused-option': refused,
  'refused-value': refused,
  'needed-option': ({ platform, object, api, lack }) =>
    `${object}.${api} 在${titleOf(platform)}上需要 ${lack.replaceAll(' or ', ' 或 ').replaceAll(' and ', ' 和 ')}：请补上，或者用 mpx.is 判断后再调用。`,
  undeclared: ({ platform, object, api, field, value }) =>
    value === true
      ? `${object}.${api} 在${titleOf(platform)}上需要在 app.json 里配置 ${field}，这个小程序没有配置。`
      : `${object}.${api} 在${titleOf(platform)}上需要在 app.json 的 ${field} 里声明 '${value}'，请加上。`,
  'unknown-option': ({ object, api, option, meant }) =>
    `${object}.${api} 没有 '${option}' 这个参数。${didYouMean(meant && `'${meant}'`)}`,
  'unknown-query': ({ object, asked, meant }) =>
    `${object}.canIUse('${asked}') 永远是 false：crossmp 不认识这个名字。${didYouMean(meant && `'${meant}'`)}`,
  'unknown-platform': ({ object, asked, meant }) =>
    `${object}.is('${asked}') 永远是 false：crossmp 不认识这个平台。${didYouMean(meant && `'${meant}'`)}`,
  'needless-guard': ({ object, asks, answer }) =>
    answer
      ? `在检查的所有平台和版本上，${object}.${asks} 都成立：可以去掉这个判断。`
      : `在检查的所有平台和版本上，${object}.${asks} 都不成立：可以去掉这个判断和它后面的代码。`,
  'needless-test': ({ object, api }) =>
    `${object}.${api} 永远是函数，即使调用会失败：请用 ${object}.canIUse('${api}') 判断。`,
  'whole-object': ({ object }) => `这里用到了整个 ${object}，${everyApi(object)}`,
  'computed-member': ({ object }) => `这个成员名运行时才知道，${everyApi(object)}`,
  'foreign-member': ({ platform, host, owner, member, instead }) => {
    const advice = instead
      ? `请改写成 mpx.${instead}，参数和返回值使用微信的名字`
      : `请用 ${host}.canIUse('${member}') 或 mpx.is('${owner}') 判断`
    return `crossmp 没有 ${host}.${member}，在${titleOf(platform)}上会读取 ${records[platform].global}.${member}，它不一定存在：${advice}。`
  },
  'own-spelling': ({ host, member }) =>
    `${host}.${member} 会编译成 mpx.${member}，而 mpx.${member} 的参数和返回值使用微信的名字：请按这些名字改写成 mpx.${member}。`,
  'foreign-write': ({ platform, host, owner }) =>
    `${titleOf(platform)}没有 ${host}，crossmp 也不会编译这次赋值：请用 mpx.is('${owner}') 判断。`,
  'native-call': ({ host, owner, member, isSame }) => {
    const names = isSame ? '' : '，参数、返回值和错误使用微信的名字'
    return `只有${titleOf(owner)}有 ${host}.${member}：请改写成 mpx.${member}${names}。`
  },
  'unknown-member': ({ platform, source, member, meant }) =>
    `${source} 没有 mpx.${member} 这个 API（正在编译到 ${platform}）。${didYouMean(meant && `mpx.${meant}`)}`,
  'member-is-export': ({ source, name }) =>
    `'${name}' 不是 mpx 的成员：请写 import { ${name} } from '${source}'。`,
  'unknown-export': ({ platform, source, name, meant, maybeType }) => {
    const type = maybeType ? `如果它是类型，请写 'type ${name}'。` : ''
    return `'${source}' 没有导出 '${name}'（正在编译到 ${platform}）。${didYouMean(meant && `'${meant}'`)}${type}`
  },
  'no-default-export': ({ source }) =>
    `'${source}' 没有默认导出：请写 import { mpx } from '${source}'。`,
  unparsable: ({ reason }) =>
    `Babel 无法把这里解析成 JavaScript 或 TypeScript（${reason.replace(/\.$/, '')}）。`,
  summary: ({ findings, places, files }) =>
    `crossmp：${files} 个文件里有 ${findings} 类问题需要处理，共 ${places} 处。把 details 选项设为 true，可以看到每一处的代码。`,
}

const didYouMean = (meant: string | undefined): string => (meant ? `是不是想写 ${meant}？` : '')

const minimumOf = (platform: Platform, minimum: Minimum): string =>
  typeof minimum === 'string' ? minimum : versionOf(platform, minimum)
