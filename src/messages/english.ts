import { records } from '../platforms/index'
import type { Minimum, Platform } from '../types/gate'
import type { Findings, Texts } from './findings'
import { platformWords } from './platformWords'

const { title: titleOf, version: versionOf } = platformWords.en

const newer = ({ platform, object, what, since, minimum, query }: Findings['newer-api']): string =>
  `${object}.${what} needs ${titleOf(platform)} ${versionOf(platform, since)}, but this app's minimum is ${minimumOf(platform, minimum)}: raise targets.${platform}, or guard it with ${object}.canIUse('${query}').`

const refused = ({ platform, object, what, query }: Findings['refused-option']): string =>
  `${object}.${what} is rejected on ${titleOf(platform)}, which does not support it: leave it out there, or guard it with ${object}.canIUse('${query}').`

const everyApi = (object: string): string =>
  `so the app includes every API: read members by name, as in ${object}.uploadFile.`

export const english: Texts = {
  'absent-api': ({ platform, object, api, on }) => {
    const guards = [...on.map((other) => `${object}.is('${other}')`), `${object}.canIUse('${api}')`]
    return `${titleOf(platform)} has no ${object}.${api}: guard it with ${guards.join(' or ')}.`
  },
  'newer-api': newer,
  'newer-option': newer,
  'newer-value': newer,
  'refused-option': refused,
  'refused-value': refused,
  'needed-option': ({ platform, object, api, lack }) =>
    `${object}.${api} needs ${lack} on ${titleOf(platform)}: pass what is missing, or guard the call with mpx.is.`,
  undeclared: ({ platform, object, api, field, value }) =>
    value === true
      ? `${object}.${api} needs ${field} in app.json on ${titleOf(platform)}, which this app does not set.`
      : `${object}.${api} needs '${value}' in ${field} of app.json on ${titleOf(platform)}: add it there.`,
  'unknown-option': ({ object, api, option, meant }) =>
    `${object}.${api} has no option '${option}'.${didYouMean(meant && `'${meant}'`)}`,
  'unknown-query': ({ object, asked, meant }) =>
    `${object}.canIUse('${asked}') is always false: crossmp knows nothing of that name.${didYouMean(meant && `'${meant}'`)}`,
  'unknown-platform': ({ object, asked, meant }) =>
    `${object}.is('${asked}') is always false: crossmp knows no platform of that name.${didYouMean(meant && `'${meant}'`)}`,
  'needless-guard': ({ object, asks, answer }) =>
    answer
      ? `${object}.${asks} holds on every host that is checked for: leave this guard out.`
      : `${object}.${asks} holds on no host that is checked for: leave out this guard and what is behind it.`,
  'needless-test': ({ object, api }) =>
    `${object}.${api} is always a function, also where calls of it fail: ask ${object}.canIUse('${api}').`,
  'whole-object': ({ object }) => `All of ${object} is needed here, ${everyApi(object)}`,
  'computed-member': ({ object }) =>
    `The name of this member is only known at run time, ${everyApi(object)}`,
  'foreign-member': ({ platform, host, owner, member, instead }) => {
    const advice = instead
      ? `write mpx.${instead}, with WeChat's names of options and results`
      : `guard it with ${host}.canIUse('${member}') or mpx.is('${owner}')`
    return `crossmp has no ${host}.${member}, so on ${titleOf(platform)} this is ${records[platform].global}.${member}, if there is one: ${advice}.`
  },
  'own-spelling': ({ host, member }) =>
    `${host}.${member} is compiled as mpx.${member}, whose options and results have WeChat's names: rewrite it as mpx.${member}, with those names.`,
  'foreign-write': ({ platform, host, owner }) =>
    `${titleOf(platform)} has no ${host}, and crossmp does not compile this write: guard it with mpx.is('${owner}').`,
  'native-call': ({ host, owner, member, isSame }) => {
    const names = isSame ? '' : ", with WeChat's names of options, results and errors"
    return `${host}.${member} is there on ${titleOf(owner)} alone: write mpx.${member}${names}.`
  },
  'unknown-member': ({ platform, source, member, meant }) =>
    `mpx.${member} is not an API of ${source} (compiling for ${platform}).${didYouMean(meant && `mpx.${meant}`)}`,
  'member-is-export': ({ source, name }) =>
    `'${name}' is not a member of mpx: write import { ${name} } from '${source}'.`,
  'unknown-export': ({ platform, source, name, meant, maybeType }) => {
    const type = maybeType ? ` If it is a type, write 'type ${name}'.` : ''
    return `'${source}' has no export '${name}' (compiling for ${platform}).${didYouMean(meant && `'${meant}'`)}${type}`
  },
  'no-default-export': ({ source }) =>
    `'${source}' has no default export: write import { mpx } from '${source}'.`,
  unparsable: ({ reason }) =>
    `This is neither JavaScript nor TypeScript as Babel reads it: ${reason.replace(/\.?$/, '.')}`,
  summary: ({ findings, places, files }) =>
    `crossmp: ${findings} ${plural(findings, 'finding')} at ${places} places in ${files} ${plural(files, 'file')} need attention. Set the option 'details' to true to see every place with its code.`,
}

const plural = (count: number, word: string): string => (count === 1 ? word : `${word}s`)

const didYouMean = (meant: string | undefined): string => (meant ? ` Did you mean ${meant}?` : '')

const minimumOf = (platform: Platform, minimum: Minimum): string =>
  typeof minimum === 'string' ? minimum : versionOf(platform, minimum)
