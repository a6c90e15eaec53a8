import type { ParserOptions, types } from '@babel/core'

type Syntax = NonNullable<ParserOptions['plugins']>

/** `import … from './d.json' assert { type: 'json' }`, as the fields of a node. */
interface Attributed {
  type: string
  attributes?: unknown
  assertions?: unknown
  extra?: Record<string, unknown>
}

/** The parser's plugins for import attributes, also written with `assert` as before, by the version of Babel. */
export function attributesIn(version: string): Syntax {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 7) return []
  if (minor < 22) return ['importAssertions']
  return [['importAttributes', { deprecatedAssertSyntax: true }]]
}

/**
 * Has Babel 7 print `assert` where it read it: it goes by the nodes, unless it is given one word for all.
 */
export function keepAsserts({ body }: types.Program): { importAttributesKeyword?: 'with' } {
  const nodes: readonly Attributed[] = body
  const asserting = nodes.filter(({ extra }) => extra?.deprecatedAssertSyntax)
  for (const node of asserting) {
    node.assertions = node.attributes
    delete node.attributes
    delete node.extra?.deprecatedAssertSyntax
  }
  return asserting.length > 0 ? {} : { importAttributesKeyword: 'with' }
}

/** The code with the `assert` that a parser stopped at read as `with`; undefined if it stopped at something else. */
export function withoutAssert(code: string, position: number): string | undefined {
  const rest = code.slice(position)
  const asserted = rest.replace(/^(\s*)assert(?=\s*\{)/, '$1with  ')
  return asserted === rest ? undefined : code.slice(0, position) + asserted
}
