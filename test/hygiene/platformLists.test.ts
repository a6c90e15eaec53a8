import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import { platforms, records } from '../../scripts/platforms'
import { platformLists, platformQuestions } from './_platformLists'

const names = [platforms, Object.values(records).map(({ global }) => global)]

/** What lists platforms because it is written for these. */
const allowed = [
  // Generated.
  /^src\/(?:apis\/(?:index|names)|platforms\/(?:index|kept)|testing\/platforms|types\/platforms)\.ts$/,
  // The platforms of an app that names none, for good.
  'src/types/mpx.ts',
  // The example that npm start runs.
  'scripts/start/targets.ts',
  // The minimums that sizes are measured at.
  'scripts/size/cases.ts',
  // What other libraries support, and what is written by hand to be measured beside crossmp.
  /^bench\/(?:platforms|contenders|peers\/contenders\/\w+)\.ts$/,
]
const isAllowed = (file: string): boolean =>
  allowed.some((one) => (typeof one === 'string' ? one === file : one.test(file)))

const filesIn = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.m?ts$/.test(file) && !/node_modules|^src\/entries/.test(file)),
  )
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

test('platforms are listed in their records and nowhere else', () => {
  const files = filesIn('src', 'scripts', 'bench', 'test/support', 'test/conformance')
  expect(files.length).toBeGreaterThan(300)
  const found = files
    .filter((file) => !isAllowed(file))
    .flatMap((file) => platformLists(file, textOf(file), names))
  expect(found).toEqual([])
})

test.each([
  "const a = ['wechat', 'alipay']",
  "type A = 'alipay' | 'wechat'",
  'const a = { wechat, alipay }',
  "const a = { wechat: 'WeChat', alipay: 'Alipay' }",
  'interface A { wechat: object; alipay: object }',
  "const a = ['wx', 'my']",
])('finds %s', (code) => {
  expect(platformLists('a.ts', code, names)).toHaveLength(1)
})

// A platform that is added is covered then: rows, records and natives say what differs.
test('sources and the conformance suite ask what a platform does, and not which it is', () => {
  const files = filesIn('src', 'test/support', 'test/conformance')
  expect(files.flatMap((file) => platformQuestions(file, textOf(file), names))).toEqual([])
  expect(platformQuestions('a.ts', "const a = platform === 'wechat'", names)).toHaveLength(1)
  expect(platformQuestions('a.ts', "const a = 'my' !== name ? 1 : 2", names)).toHaveLength(1)
})

test('lets tables say what is particular to each', () => {
  const code = "const a = { wechat: { api: '1.7.0' }, alipay: { api: { client: '10.1.0' } } }"
  expect(platformLists('a.ts', code, names)).toEqual([])
})
