import { findKey } from 'lodash-es'
import { factsOf } from '../../src/compat/facts'
import { didYouMean } from '../../src/didYouMean'
import { platforms } from '../platforms'
import { fileText } from './file'
import { type Known, knownOn } from './known'
import { testFiles } from './test'

/** An API, and what undoes it if it is an event. */
export function namesWith(name: string): string[] {
  const off = findKey(factsOf('wechat').apis, { off: name })
  return off ? [name, off] : [name]
}

/** What is known of an API on each platform that has it, on the contract's first. */
export function knownOf(name: string): readonly [Known, ...Known[]] {
  const [contract, ...others] = platforms.flatMap((platform) => knownOn(name, platform) ?? [])
  if (contract?.platform === 'wechat') return [contract, ...others]
  throw new Error(`wx has no ${name}.${didYouMean(name, Object.keys(factsOf('wechat').apis))}`)
}

/** The text of each file that a new API needs. */
export const filesOf = (name: string, family: string): Record<string, string> => ({
  [`src/apis/${family}/${name}.ts`]: fileText(name, knownOf(name)),
  ...testFiles(name, family, knownOf(name)),
})
