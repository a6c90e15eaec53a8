import { type Minimum, minimumOf, newer, within } from '../../../src/babel/options/minimum'
import type { Targets } from '../../../src/babel/options/options'
import { platformNamed } from '../../../src/babel/options/platform'
import { validateTargets } from '../../../src/babel/options/targets'
import type { Statement } from '../../../src/compat/types'
import { platforms } from '../../../src/platforms/index'
import type { Platform } from '../../../src/types/gate'

export type Minimums = { readonly [P in Platform]?: Minimum }

/** Reads `wechat 2.10.0, alipay app 10.2.0`. Throws a sentence where it can't. */
export function readTargets(text: string): Minimums {
  const pieces = text.split(/[,，;；]/).filter((piece) => piece.trim() !== '')
  const targets: Targets = validateTargets(Object.fromEntries(pieces.map(readTarget)))
  return Object.fromEntries(
    platforms.flatMap((platform) => {
      const target = targets[platform]
      return target ? [[platform, minimumOf(platform, target)]] : []
    }),
  )
}

function readTarget(piece: string): [Platform, unknown] {
  const [name = '', ...words] = piece.trim().split(/\s+/)
  const platform = platformNamed(name.toLowerCase())
  const [version] = words
  if (words.length === 1) return [platform, version]
  const parts = words.flatMap((word, index) =>
    index % 2 === 0 ? [[partOf(word, words[index + 1]), words[index + 1]]] : [],
  )
  return [platform, Object.fromEntries(parts)]
}

/** A part of Alipay's versions, as one says it: the app, and the line of the base library that a version is of. */
function partOf(word: string, version = ''): string {
  if (/^(app|client)$/i.test(word)) return 'client'
  if (/^base$/i.test(word)) return version.startsWith('1.') ? 'base1' : 'base2'
  return word
}

export type Verdict = 'works' | 'unsure' | 'fails'

/** Whether it works on all hosts that an app runs on, for sure. */
export function verdictOf(statements: readonly Statement[], minimum: Minimum): Verdict {
  const gates = statements.map(({ since }) => (since === 'baseline' ? undefined : since))
  if (gates.some((gate) => gate === undefined || within(gate, minimum))) return 'works'
  const failing = gates.every((gate) => gate === false || newer(gate ?? 'unknown', minimum))
  return failing ? 'fails' : 'unsure'
}
