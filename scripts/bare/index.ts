import { upperFirst } from 'lodash-es'
import { factsOf, type MemberFacts } from '../../src/compat/facts'
import { shapesOf } from '../../src/compat/shapes'
import type { Api } from '../apis'
import { docOf } from './doc'
import { platform } from './platform'
import { kindOf, moduleOf } from './spec'
import { typesOf } from './types'

/** The members of `wx` that no file of src/apis has. They have its names and nothing else, so that the facts say it all. */
export const readBare = (written: ReadonlySet<string>): Api[] =>
  Object.entries(factsOf(platform).apis)
    .filter(([name, { kind }]) => kinds.has(kind) && !withoutRow.has(name) && !written.has(name))
    .map(([name, facts]) => bareOf(name, facts))

const kinds: ReadonlySet<string> = new Set(['call', 'sync', 'event', 'factory'])

/** `mpx` has it without a row. */
export const withoutRow: ReadonlySet<string> = new Set(['canIUse', 'env'])

function bareOf(name: string, facts: MemberFacts): Api {
  const shapes = shapesOf(platform).apis[facts.off ?? name] ?? {}
  const doc = docOf(name, facts)
  const type = upperFirst(name)
  const { types, contract } = typesOf(name, facts, shapes)
  const text = [...types, `${doc}\nexport type ${type} = ${contract}`].join('\n\n')
  return {
    ...{ name, type, doc, family: 'bare', file: 'bare', text },
    kind: kindOf(facts),
    on: [platform],
    ...(facts.off && { off: facts.off }),
    types: [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, each = '']) => each),
    module: moduleOf(name, facts),
  }
}
