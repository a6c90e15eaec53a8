import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { command, env, projectWith } from './_project'

const project = projectWith({
  'a.js': "import { mpx } from 'crossmp'\nmpx.addCard()\nmpx.batchGetStorage({ keyList: [] })\n",
})
afterAll(() => project.remove())

/** What a command prints on a terminal of 80 columns; util-linux has a program that makes one. */
function onTerminal(args: readonly string[], more: NodeJS.ProcessEnv = {}): string {
  const line = [process.execPath, command, ...args].map((each) => `'${each}'`).join(' ')
  const options = {
    cwd: project.folder,
    env: { ...env, TERM: 'xterm', ...more },
    encoding: 'utf8',
  } as const
  const { stdout } = spawnSync('script', ['-qec', `stty cols 80; ${line}`, '/dev/null'], options)
  return stdout.replaceAll('\r\n', '\n')
}

const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
const coloured = '\x1b['
const runs = [
  ['check', '--json'],
  ['check', '--sarif'],
  ['check', '--github'],
  ['minimum'],
  ['minimum', '--lang', 'zh'],
  ['minimum', '--json'],
  ['matrix', 'addCard'],
  ['matrix', '--format', 'html'],
  ['explain', 'absent-api', '--lang', 'zh'],
  ['check', '--help', '--lang', 'zh'],
]

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test('findings have colours, unless nobody wants them', () => {
    expect(onTerminal(['check'])).toContain(`${coloured}36ma.js:2:5${coloured}39m`)
    expect(onTerminal(['check'], { NO_COLOR: '1' })).toBe(project.crossmp('check').stdout)
  })

  test.each(runs.map((args) => [args.join(' '), args] as const))(
    '%s prints the same as elsewhere',
    (_, args) => {
      const text = onTerminal(args)
      expect(text).not.toContain(coloured)
      expect(text).toBe(project.crossmp(...args).stdout)
    },
  )
})

test('elsewhere, findings have none', () => {
  expect(project.crossmp('check').stdout).not.toContain(coloured)
})

test('what minimum says besides places fits in 80 columns', () => {
  for (const language of ['en', 'zh']) {
    const lines = project.crossmp('minimum', '--lang', language).stdout.split('\n')
    const widths = lines.map((line) => line.replace(/[\u2e80-\uffff]/g, '  ').length)
    expect(Math.max(...widths)).toBeLessThanOrEqual(80)
  }
})
