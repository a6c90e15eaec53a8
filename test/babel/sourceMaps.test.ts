import { transformSync } from '@babel/core'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { expect, test } from 'vitest'
import crossmp from '../../src/babel'
import { type Fixture, fixtures, readFixture } from './_fixtures'
import { type Position, parserFor, readTokens, type Token } from './_tokens'

test.each(fixtures)('%s: what is written leads to what stood there', (name) => {
  const { filename, code, plugin } = readFixture(name)
  for (const platform of ['wechat', 'alipay']) {
    expect(misled(code, filename, { ...plugin, platform }), platform).toEqual([])
  }
})

type Options = Fixture['plugin'] & { readonly platform: string }

/** The identifiers of the output whose place in the input is not where they, or what they replace, stood. */
function misled(code: string, filename: string, options: Options): unknown[] {
  const { source = 'crossmp' } = options
  const result = transformSync(code, {
    filename,
    babelrc: false,
    configFile: false,
    sourceType: 'unambiguous',
    sourceMaps: true,
    parserOpts: parserFor(filename),
    plugins: [[crossmp, { ...options, onReport: () => {} }]],
  })
  const map = new TraceMap(result?.map as never)
  const { tokens, lines } = readTokens(code, filename, source)
  const input = new Map(tokens.map((token) => [keyOf(token.at), token]))
  const names = new Set(tokens.map(({ name }) => name))
  const taken = new Set<string>()
  return readTokens(result?.code ?? '', filename, source).tokens.flatMap(({ name, at, loads }) => {
    const { line, column } = originalPositionFor(map, at)
    const from = line === null ? undefined : { line, column }
    if (isRight({ name, at, loads }, from)) return []
    return [{ name, at, from }]
  })

  function isRight({ name, loads }: Token, from: Position | undefined): boolean {
    // What a file loads for its globals stands for no line of it.
    if (!from) return loads && !!options.globals
    const original = input.get(keyOf(from)) ?? input.get(keyOf(behindParentheses(code, from)))
    if (loads) return lines.has(from.line) || !!original || !!options.globals
    if (original?.name === name) return true
    // Names of versions, which the plugin writes in what it asks the host.
    if (name === 'base1' || name === 'base2' || name === 'client') return true
    // What is new stands for a name that was read there, once; what asks whether that is there, too.
    const asks = /^_(supports|hasComponent)$/.test(name) ? 'asks' : 'is'
    const isFirst = !taken.has(`${keyOf(from)} ${asks}`)
    taken.add(`${keyOf(from)} ${asks}`)
    const isNew = !names.has(name) || !!options.globals?.includes(name)
    return isNew && !!original && isFirst
  }
}

/** Of `(mpx as Mpx).request`, the place of `mpx`. */
function behindParentheses(code: string, { line, column }: Position): Position {
  const text = code.split('\n')[line - 1]?.slice(column) ?? ''
  return { line, column: column + text.search(/[^(]/) }
}

const keyOf = ({ line, column }: Position): string => `${line}:${column}`
