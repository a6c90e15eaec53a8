import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, traverse } from '@babel/core'
import { transform } from 'esbuild'
import { minify } from 'terser'
import { expect, test } from 'vitest'
import { platforms, root } from '../../scripts/apis'
import { byEsbuild } from './_bundle'

// V8 puts a function that is assigned to a property as it is written where only full collections free it, with all that it
// holds: `CheckAssigningFunctionLiteralToProperty` of its parser. Calls that are over would fill memory. It is what is shipped
// that counts: minifiers write a function where its only use is.
const minifiers = {
  none: async (code: string) => code,
  esbuild: async (code: string) => (await transform(code, { minify: true })).code,
  terser: async (code: string) =>
    (await minify(code, { module: true, compress: { passes: 3, unsafe_arrows: true } })).code ?? '',
}

const folder = join(root, 'src/core')
const engine = readdirSync(folder)

function functionsAssigned(code: string): string[] {
  const found: string[] = []
  const ast = parseSync(code, { configFile: false, babelrc: false, sourceType: 'module' })
  traverse(ast as NonNullable<typeof ast>, {
    AssignmentExpression({ node: { left, right, start, end } }) {
      if (left.type !== 'MemberExpression' || !/Function/.test(right.type)) return
      found.push(code.slice(start ?? 0, Math.min(end ?? 0, (start ?? 0) + 80)))
    },
  })
  return found
}

test.each(
  platforms.flatMap((platform) =>
    Object.entries(minifiers).map(([minifier, run]) => ({ platform, minifier, run })),
  ),
)('$platform, minifier: $minifier: no call leaves a function to full collections', async (of) => {
  const bundle = await byEsbuild("import { mpx } from 'crossmp'; App(mpx)", [of.platform])
  expect(functionsAssigned(await of.run(bundle))).toEqual([])
})

// Of what a platform that is added may lack, nothing is in the bundles of the others.
test.each(engine)('nor does %s, which a platform may bring in', async (file) => {
  const { code } = await transform(readFileSync(join(folder, file), 'utf8'), { loader: 'ts' })
  expect(functionsAssigned(code)).toEqual([])
})

test('would be found', () => {
  expect(functionsAssigned('o.a = () => o; o[b] = function () {}; o.c = d; e = () => o')).toEqual([
    'o.a = () => o',
    'o[b] = function () {}',
  ])
})
