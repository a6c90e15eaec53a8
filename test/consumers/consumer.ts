import { join } from 'node:path'
import type { HostOptions } from 'crossmp/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DefaultPlatform as Platform } from '../../src/types/mpx'
import { type Installed, install, scriptNames } from './app/install'
import { bytesIn, type Script, scriptsIn, syntaxErrorsIn, usesOf } from './app/output'
import { plain, shareOn, type Use } from './app/share'
import { pagesIn } from './host/miniProgram'

/** What is expected of an example's build for one platform. */
export interface Build {
  /** Where its `app.json` is. */
  readonly folder: string
  /** Most bytes of its scripts, the framework's included: what was reached, and 3 % more. */
  readonly bytes: number
  /** How often the framework's own code reads the global of the other host. Default: never. */
  readonly foreign?: number
  /** The oldest hosts that it is for. Default: the oldest that crossmp supports. */
  readonly oldest?: HostOptions
  /** What is to be tested of it alone, given its folder once it is built. */
  readonly tests?: (folder: () => string) => void
}

/** An app under `examples`. */
export interface Consumer {
  readonly name: string
  /** For one platform or for both. */
  readonly builds: { readonly [P in Platform]?: Build }
  /** The newest syntax in its scripts. */
  readonly year: 2015 | 2018
  /** Default: a page whose members are the app's own. */
  readonly use?: Use
  /** The scripts of what is written for its framework alone, if there is a page of that kind. */
  readonly ofFramework?: RegExp
}

const others = { wechat: 'my', alipay: 'wx' } as const
const titles = { wechat: 'WeChat', alipay: 'Alipay' } as const
const newest: HostOptions = {}
const oldest = {
  wechat: { baseLibrary: '1.4.0' },
  alipay: { baseLibrary: '1.9.0', clientVersion: '10.1.30' },
} as const

/** Installs an example as its users would, builds it for each platform, reads what came out, and runs it. */
export function testConsumer(consumer: Consumer): void {
  const { name, builds, year, use = plain, ofFramework } = consumer
  const names = scriptNames(name)
  const platforms = Object.entries(builds) as [Platform, Build][]
  describe(name, () => {
    let app: Installed
    beforeAll(() => {
      app = install(name)
    })
    afterAll(() => app?.remove())

    it.runIf(names.includes('check'))('compiles', () => app.run('check'))

    describe.each(platforms)('for %s', (platform, build) => {
      let folder: string
      let scripts: Script[]
      beforeAll(() => {
        const script = `build:${platform}`
        if (names.includes(script)) app.run(script)
        folder = join(app.folder, build.folder)
        scripts = scriptsIn(folder, platform)
      })

      it('speaks of no other host', () => {
        expect(usesOf(others[platform], scripts)).toBe(build.foreign ?? 0)
      })

      it(`is in the syntax of ${year}`, () => {
        expect(syntaxErrorsIn(scripts, year)).toEqual([])
      })

      it('is small', () => {
        expect(bytesIn(scripts)).toBeLessThan(build.bytes)
      })

      it.runIf(ofFramework)("leaves the framework no call of what is crossmp's", () => {
        const written = scripts.filter(({ file }) => ofFramework?.test(file))
        expect(written).not.toEqual([])
        // In uni-app's builds, `index` of the common module is `uni`: what else is there is crossmp's.
        const object = name === 'uni-app' ? '\\bindex' : ''
        const calls = new RegExp(`${object}\\.(chooseImage|uploadFile|downloadFile|request)\\(`)
        expect(written.filter(({ code }) => calls.test(code)).map(({ file }) => file)).toEqual([])
      })

      it.each([
        ['the newest host', newest],
        ['the oldest host', build.oldest ?? oldest[platform]],
      ])('shares a photo on %s', async (_, options) => {
        for (const route of pagesIn(folder)) {
          const shared = await shareOn(platform, options, folder, route, use)
          const from = titles[platform]
          expect(shared, route).toMatchObject({ message: `Shared from ${from}`, logged: [] })
          expect(shared.note).toEqual({ photo: 'photo1', from })
          expect(new Set(shared.pictures).size).toBe(1)
          if (options === newest) expect(shared.progress).toBe(100)
        }
      })

      build.tests?.(() => folder)
    })
  })
}
