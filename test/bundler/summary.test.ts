import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Packed, pack } from '../package/_pack'
import { makeApp } from './app'
import type { Built, Options } from './builds/build'
import { builds } from './builds/index'

let packed: Packed
beforeAll(() => {
  packed = pack()
})
afterAll(() => packed.remove())

/** An app that calls what Alipay lacks, so many times in each of two files. */
const texts = (times: number) => ({
  'src/app.ts': `${calls('addCard', times)}\nexport { more } from './more.mjs'`,
  'src/more.mjs': `${calls('chooseInvoice', times)}\nexport const more = 1`,
})
const calls = (api: string, times: number): string =>
  [
    "import { mpx } from 'crossmp'",
    ...Array.from(
      { length: times },
      (_, index) => `export const ${api}${index} = () => mpx.${api}({ cardList: [] })`,
    ),
  ].join('\n')

describe.each(Object.entries(builds))('%s', (_, build) => {
  async function warningsOf(times: number, options: Options = {}): Promise<Built['warnings']> {
    const app = makeApp(join(packed.app, 'node_modules/crossmp'), texts(times))
    try {
      return (await build(app, { platform: 'alipay', ...options })).warnings
    } finally {
      app.remove()
    }
  }

  test('shows the reports of a build one by one where they are few', async () => {
    const warnings = await warningsOf(5)
    expect(warnings).toHaveLength(10)
    for (const { text } of warnings) expect(text).toContain('[crossmp/absent-api]')
  })

  test('shows the first and sums up all where they are many', async () => {
    const warnings = await warningsOf(40)
    expect(warnings).toHaveLength(11)
    const summary = warnings.at(-1)?.text ?? ''
    expect(summary).toContain('crossmp: 2 findings at 80 places in 2 files need attention.')
    expect(summary).toMatch(/src\/app\.ts:2 \(\+39\): Alipay has no mpx\.addCard: /)
    expect(summary).toMatch(/src\/more\.mjs:2 \(\+39\): Alipay has no mpx\.chooseInvoice: /)
  })

  test('shows each of them if it is asked to', async () => {
    expect(await warningsOf(40, { details: true })).toHaveLength(80)
  })
})
