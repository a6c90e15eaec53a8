import { tokenizer } from 'acorn'
import type { Bundle } from './bundle'
import { titles } from './targets'

const others = { wechat: 'my', alipay: 'wx' } as const

/** What a bundle has of the other platform, in one sentence; undefined where it has nothing. */
export function foreignIn({ platform, readable }: Bundle): string | undefined {
  const other = others[platform]
  for (const { type, start, end } of tokenizer(readable, { ecmaVersion: 2017 })) {
    if (type.label === 'name' && readable.slice(start, end) === other) {
      return `The bundle for ${titles[platform]} speaks of \`${other}\`.`
    }
  }
  const branch = platform === 'alipay' ? 'from WeChat' : 'from Alipay'
  if (!readable.includes(branch)) return undefined
  return `The bundle for ${titles[platform]} has the branch for the other platform.`
}
