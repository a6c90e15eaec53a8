import type { MemberFacts } from '../../src/compat/facts'
import { records } from '../platforms'
import { platform } from './platform'

/** The doc comment of a bare API. The facts hold no sentence about it: it names the host's own. */
export function docOf(name: string, facts: MemberFacts): string {
  const { title, global } = records[platform]
  return `/** ${sentence(facts, `\`${global}.${name}\``)} Only ${title} has it. */`
}

function sentence({ kind, off, returns }: MemberFacts, native: string): string {
  if (off) return `Removes one listener of \`${off}\`, or all.`
  if (kind === 'event') return `Calls \`listener\` as ${native} does.`
  if (kind === 'factory') return `Makes a \`${returns}\` as ${native} does.`
  return kind === 'call' ? `${native} as a promise.` : `Calls ${native}.`
}
