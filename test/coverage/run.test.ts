import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'crossmp-coverage-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as `npm run coverage` does once everything is built. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/coverage/index.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    // The folder is also that of what tsx keeps.
    env: { ...process.env, INIT_CWD: folder, TMPDIR: folder, TEMP: folder, TMP: folder },
  })

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

const shape = (value: object): string => JSON.stringify(value)

it('refuses what can not be, in one sentence and with exit status 2', () => {
  for (const args of [['--mising'], [written('text', 'no JSON')]]) {
    const { status, stdout, stderr } = run(...args)
    expect(stderr).toMatch(/^[^\n]+\.\n$/)
    expect([status, stdout]).toEqual([2, ''])
  }
})

it('shows help, with exit status 0', () => {
  const { status, stdout, stderr } = run('--help')
  expect(stdout).toContain('"repositories"')
  expect([status, stderr]).toEqual([0, ''])
})

it('prints what there is, names what is missing, and runs the tests that say so', () => {
  const repositories = [{ repo: 'a/b' }]
  const apis = { request: { apps: 1, calls: 3 }, checkSession: { apps: 1, calls: 1 } }
  const { status, stdout, stderr } = run(
    '--missing',
    written('usage', shape({ repositories, apis })),
  )
  expect([status, stderr]).toEqual([0, ''])
  // All of what can be had on each platform.
  for (const kind of ['calls and sync', 'events', 'created objects', 'properties']) {
    expect(stdout).toMatch(new RegExp(`^portable ${kind}: (\\d+) of \\1$`, 'm'))
  }
  expect(stdout).toContain(`calls of 1 apps: 3 of 4 (75.0 %)
whole apps: 0 of 1
  missing, with the apps that name it: checkSession (1)
`)
  const [, entries, all] = /^APIs with a conformance entry: (\d+) of (\d+)$/m.exec(stdout) ?? []
  expect(Number(entries)).toBeGreaterThan(100)
  expect(entries).toBe(all)
})
