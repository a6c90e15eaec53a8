import type { TransformOptions } from '@babel/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type At, everyHost, newest } from '../support/hosts'
import { type AnyApp, sourceOf, standIns, useRuns } from './_appRuns'
import { apps, plain, spelledOut } from './_apps'
import { compile } from './compile'

const targets = [
  { at: newest.wechat, targets: { wechat: '2.21.0' } },
  { at: newest.alipay, targets: { alipay: { base2: '2.8.0', client: '10.3.0' } } },
  { at: everyHost[1] as At, targets: { wechat: '2.9.5' } },
  { at: everyHost[4] as At, targets: { alipay: '1.24.10' } },
]
const builds = [...everyHost.map((at) => ({ at, targets: {} })), ...targets]

const run = useRuns()

// The oracle is the library itself, unbuilt: its `mpx` looks for the host at each call.
describe.each(builds)('what is compiled for $at.title with targets $targets', (build) => {
  const options = { platform: build.at.platform, targets: build.targets, onReport: () => {} }

  test.each([false, true])('does what mpx does at run time; read as a whole: %s', async (whole) => {
    await hold(apps('mpx', whole), async (app) => {
      const source = sourceOf(app(plain), "const { mpx } = require('crossmp')")
      return [source, await compile(source, options, { sourceType: 'script' })]
    })
  })

  test.each(standIns)('does the same where $root of "$load" stands for mpx', async (standIn) => {
    const { root, load, isModule = false, ...named } = standIn
    const config: TransformOptions = isModule
      ? { sourceType: 'module', plugins: ['@babel/plugin-transform-modules-commonjs'] }
      : { sourceType: 'script' }
    // At home the host says what it has.
    const has = root === 'wx' && build.at.platform === 'wechat' ? 'hostHas' : `${root}.canIUse`
    await hold(apps(root, false), async (app) => {
      const compiled = await compile(sourceOf(app(plain), load), { ...options, ...named }, config)
      return [
        sourceOf(app(spelledOut(has)), `const { mpx: ${root} } = require('crossmp')`),
        compiled,
      ]
    })
  })

  /** Both texts of each app make the same native calls, and come to the same. */
  async function hold(
    each: fc.Arbitrary<AnyApp>,
    texts: (app: AnyApp) => Promise<[source: string, compiled: string]>,
  ): Promise<void> {
    await fc.assert(
      fc.asyncProperty(each, async (app) => {
        const [source, compiled] = await texts(app)
        const outcome = await run(compiled, build.at)
        expect(outcome, `${source}\n-- became\n${compiled}`).toEqual(await run(source, build.at))
      }),
      { numRuns: 15 },
    )
  }
})
