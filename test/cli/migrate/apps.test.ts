import { type TransformOptions, transformAsync } from '@babel/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceOf, standIns, useRuns } from '../../babel/_appRuns'
import { apps, plain, spelledOut } from '../../babel/_apps'
import { compile } from '../../babel/compile'
import { everyHost } from '../../support/hosts'
import { migrated } from './_migrate'

const run = useRuns()

// The oracle is crossmp itself at run time, with the tests of the app put as questions to it.
describe.each(everyHost)('an app that was moved to crossmp, on $title', (at) => {
  const options = { platform: at.platform, onReport: () => {} }

  test.each(standIns)('does what $root of "$load" did', async ({ root, load, isModule }) => {
    const config: TransformOptions = isModule
      ? { sourceType: 'module', plugins: ['@babel/plugin-transform-modules-commonjs'] }
      : { sourceType: 'script' }
    await fc.assert(
      fc.asyncProperty(apps(root, false), async (app) => {
        const source = sourceOf(app(plain), load)
        const text = await migrated(source)
        const known = sourceOf(
          app(spelledOut(`${root}.canIUse`)),
          `const { mpx: ${root} } = require('crossmp')`,
        )
        const outcome = await run(known, at)
        const unbuilt = await transformAsync(text, { configFile: false, ...config })
        const message = `${source}\n-- became\n${text}`
        expect(text, message).not.toContain('crossmp-migrate')
        expect(await run(unbuilt?.code ?? '', at), message).toEqual(outcome)
        expect(await run(await compile(text, options, config), at), message).toEqual(outcome)
      }),
      { numRuns: 15 },
    )
  })
})
