import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addRow } from '../../scripts/addRows/add'
import { isWritten, readApis, root } from '../../scripts/apis'
import { records } from '../../scripts/platforms'

const sky = { name: 'sky', global: 'sk' }
const { wechat: like, alipay } = records
const apis = await readApis()

const source = `import type { Wx } from '../../platforms/wechat/host'

const older = { since: '1.0.0', result: toInfo }

/** Newest first. */
export const wechat: readonly [Row<Get, Wx, 'getIt'>, Row<Get, Wx>] = [
  {
    since: '2.0.0',
    method: 'getIt',
    params,
    errors: { 7: 'denied' },
    options: (from, session) => (meets('2.1.0', session) ? from : {}) as Given<Wx, 'getIt'>,
    methods: { read: { params: { 1: ['length', '2.2.0'] }, result }, older },
    result,
  },
  older,
]

export const since: Since<Get> = {
  wechat: { results: { size: '2.3.0' }, later: { path: { 'saved files': '2.4.0' } } },
}
`
const older = { since: '1.0.0' }
const module = {
  wechat: [
    {
      params: { timeout: '2.1.0' },
      methods: { read: { params: { 1: ['length', '2.2.0'] } }, older },
    },
    older,
  ],
  since: { wechat: { results: { size: '2.3.0' }, later: { path: { 'saved files': '2.4.0' } } } },
}

it('takes over the shape of the newest row, and no version and no failure code', () => {
  const text = addRow(source, module, sky, like)
  expect(text).toContain("import type { Sk } from '../../platforms/sky/host'")
  const row = text.slice(text.indexOf('export const sky'), text.indexOf('export const since'))
  expect(row.replace(/\s+/g, ' ').trim()).toBe(
    [
      "export const sky: Row<Get, Sk, 'getIt'> = {",
      "since: TODO, method: 'getIt', params: { timeout: TODO }, errors: TODO,",
      "options: (from, session) => (meets(TODO, session) ? from : {}) as Given<Sk, 'getIt'>,",
      "methods: { read: { params: { 1: ['length', TODO] }, result }, older: TODO },",
      'result }',
    ].join(' '),
  )
  expect(text).toContain('sky: { results: { size: TODO } }')
  expect(text.slice(text.indexOf('sky: {'))).not.toContain('later')
})

it('refuses a second row, and a row of none', () => {
  const once = addRow(source, module, sky, like)
  expect(() => addRow(once, module, sky, like)).toThrow('sky has a row already.')
  expect(() => addRow(source, module, sky, alipay)).toThrow('alipay has no row to take over.')
})

const all = apis
  .filter(isWritten)
  .flatMap((api) => api.on.map((platform) => ({ api, platform, name: api.name })))
it.each(all)('leaves no version of $platform in a row like that of $name', ({ api, platform }) => {
  const text = readFileSync(join(root, 'src/apis', api.family, `${api.name}.ts`), 'utf8')
  const whole = addRow(text, api.module, sky, records[platform])
  const [row] = whole.slice(whole.indexOf('export const sky')).split('\n\n')
  const [since = ''] = (whole.split('\nsky: ')[1] ?? '').split('\n}\n')
  expect(row).toContain('since: TODO')
  expect(row + since).not.toMatch(/'\d+\.\d+\.\d+'/)
})
