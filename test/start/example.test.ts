import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle, installExample } from '../../scripts/start/bundle'
import { foreignIn } from '../../scripts/start/inspect'

const run = promisify(execFile)
const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')

let folder: string
let app: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossmp-test-'))
  app = installExample(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

describe('The example, as an app of its own', () => {
  it('type-checks against the built declarations, without any global types', async () => {
    const { stdout } = await run(process.execPath, [tsc, '-p', app], { cwd: app }).catch(
      (failed: { stdout: string }) => failed,
    )
    expect(stdout).toBe('')
  })

  it.each([
    ['wechat', 'wx', 'from WeChat', 'from Alipay'],
    ['alipay', 'my', 'from Alipay', 'from WeChat'],
  ] as const)('keeps nothing of the other platform for %s', async (platform, own, kept, gone) => {
    const built = await bundle(app, platform)
    expect(foreignIn(built)).toBeUndefined()
    expect(built.readable).toMatch(new RegExp(`typeof ${own}\\b`))
    expect(built.code).toContain(kept)
    expect(built.code).not.toContain(gone)
    expect(built.library).toBeLessThan(built.bytes)
  })

  it('would be caught with a name of the other platform', async () => {
    const built = await bundle(app, 'alipay')
    const readable = `${built.readable}\nwx.request({})`
    expect(foreignIn({ ...built, readable })).toBe('The bundle for Alipay speaks of `wx`.')
    expect(foreignIn({ ...built, readable: 'my.wx; "wx"' })).toMatch(/`wx`/)
    expect(foreignIn({ ...built, readable: 'my.request("wx") // wx' })).toBeUndefined()
  })
})
