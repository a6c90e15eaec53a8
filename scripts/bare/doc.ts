import { lowerFirst } from 'lodash-es'
import type { MemberFacts } from '../../src/compat/facts'
import { records } from '../platforms'
import { platform } from './platform'

/** The doc comment of a bare API. The facts hold no sentence about it: it says where to look. */
export function docOf(name: string, facts: MemberFacts): string {
  const { title, global } = records[platform]
  return `/** ${sentence(name, facts, `\`${global}.${name}\``)} Only ${title} has it. */`
}

function sentence(name: string, { kind, off, returns }: MemberFacts, native: string): string {
  if (off) return `Removes one listener of \`${off}\`, or all.`
  if (kind === 'event') return `Calls \`listener\` as ${native} does.`
  if (kind === 'factory') return `Makes a \`${returns ?? lowerFirst(name)}\` as ${native} does.`
  return kind === 'call' ? `${native} as a promise.` : `Calls ${native}.`
}
