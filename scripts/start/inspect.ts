import { tokenizer } from 'acorn'
import { records } from '../platforms'
import type { Bundle } from './bundle'
import { titleOf } from './targets'

/** What a bundle has of the other platform, in one sentence; undefined where it has nothing. */
export function foreignIn({ platform, readable }: Bundle): string | undefined {
  const others = Object.values(records).filter(({ name }) => name !== platform)
  const globals = others.map(({ global }) => global)
  for (const { type, start, end } of tokenizer(readable, { ecmaVersion: 2017 })) {
    const word = readable.slice(start, end)
    if (type.label === 'name' && globals.includes(word)) {
      return `The bundle for ${titleOf(platform)} speaks of \`${word}\`.`
    }
  }
  const branch = platform === 'alipay' ? 'from WeChat' : 'from Alipay'
  if (!readable.includes(branch)) return undefined
  return `The bundle for ${titleOf(platform)} has the branch for the other platform.`
}
