import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from '@babel/core'
import { describe, expect, test } from 'vitest'
import crossmp from '../../src/babel'
import { whole } from '../support/whole'
import { parserFor } from './_tokens'

const root = join(import.meta.dirname, '../..')
const globals = ['wx', 'my']

/** What Babel makes of a file, with the plugin and without. */
function both(file: string, platform: string): string[] {
  const code = readFileSync(join(root, file), 'utf8')
  const config = { filename: file, babelrc: false, configFile: false, compact: false } as const
  return [[], [[crossmp, { platform, globals }] as const]].map((plugins) => {
    const parserOpts = parserFor(file)
    const result = transformSync(code, { ...config, parserOpts, plugins, sourceMaps: true })
    return JSON.stringify([result?.code, result?.map])
  })
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => join(folder, file))

/** What does use them; any other `wx` and `my` is a key, a local or a word. */
const names = /['"]crossmp['"]|(?<![.'`\w])(wx|my)[.[]|declare const (wx|my)/

const files = [...filesIn('src'), ...filesIn('node_modules/lodash-es').slice(0, 200)].filter(
  (file) => !names.test(readFileSync(join(root, file), 'utf8')),
)

describe.each(['wechat', 'alipay'])(
  'files that use neither crossmp nor a host, on %s',
  (platform) => {
    // The platforms take turns: what is left alone is so before one of them counts.
    const turn = platform === 'alipay' ? 2 : 0
    const some = files.filter((_, index) => whole || index % 4 === turn)
    const fixtures = ['globals/left-alone', 'named/other-modules', 'require/shadowed']

    test('come out as without the plugin', () => {
      expect(some.length).toBeGreaterThan(200)
      const changed = some.filter((file) => {
        const [without, withPlugin] = both(file, platform)
        return without !== withPlugin
      })
      expect(changed).toEqual([])
    })

    test.each(fixtures)('%s', (name) => {
      const [without, withPlugin] = both(`test/babel/fixtures/${name}/input.js`, platform)
      expect(withPlugin).toBe(without)
    })
  },
)
