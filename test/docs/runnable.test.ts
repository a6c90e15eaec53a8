import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whole } from '../support/whole'
import { type Command, commandsIn, commandsOf } from './_commands'
import { blocksOf, originals } from './_documents'
import { makeProject, type Project, picture } from './_project'

// Builds take a while on a busy machine.
const patience = 120_000

const runnable = originals.filter(
  (document) => titlesOf(document).length > 0 || commandsOf(document).length > 0,
)

/** A project with the files that a document shows, and what the reader has anyway. */
function projectOf(document: string): Project {
  const project = makeProject()
  project.write('cat.png', picture())
  project.write('app.js', "import { mpx } from 'crossmp'\n\nApp({ send: mpx.uploadFile })\n")
  for (const { title, code } of blocksOf(document)) if (title) project.write(title, code)
  return project
}

function titlesOf(document: string): string[] {
  return blocksOf(document).flatMap(({ title }) => title ?? [])
}

/** How to show that a file works. */
const checks: readonly (readonly [RegExp, (project: Project, file: string) => Promise<void>])[] = [
  [/\.test\.mjs$/, runWithNode],
  [/\.test\.[jt]s$/, runWithVitest],
  [/^babel\.config\.js$/, compile],
  [/^build\.mjs$/, bundle],
  [/^vite\.config\.mjs$/, bundleBy('node_modules/vite/bin/vite.js', 'build')],
  [/^rollup\.config\.mjs$/, bundleBy('node_modules/rollup/dist/bin/rollup', '-c')],
  [/^rolldown\.config\.mjs$/, bundleBy('node_modules/rolldown/bin/cli.mjs', '-c')],
  [/^webpack\.config\.js$/, bundleBy('-e', runOf('webpack', 'webpack.config.js'))],
  [/^rspack\.config\.mjs$/, bundleBy('-e', runOf('@rspack/core', 'rspack.config.mjs'))],
  [/\.js$/, parse],
]

async function runWithNode(project: Project, file: string): Promise<void> {
  const { status, output } = await project.run('--test', ['--test-reporter=tap', file])
  expect(output).toMatch(/^# pass [1-9]/m)
  expect(output).toMatch(/^# fail 0$/m)
  expect(status).toBe(0)
}

async function runWithVitest(project: Project, file: string): Promise<void> {
  const { status, output } = await project.run('node_modules/vitest/vitest.mjs', ['run', file])
  expect(status, output).toBe(0)
  expect(output).toMatch(/passed/)
}

const platforms = ['wechat', 'alipay'] as const
const hosts = { wechat: 'wx', alipay: 'my' }

/** What else there is of a bundler's configuration is the same on both: they take turns. */
const platformsFor = (file: string): readonly (typeof platforms)[number][] =>
  whole ? platforms : platforms.slice(file.length % 2, (file.length % 2) + 1)

async function compile(project: Project): Promise<void> {
  const script = `require('@babel/core').transformFileAsync('app.js').then(({ code }) => console.log(code))`
  for (const platform of platforms) {
    const { output } = await project.run('-e', [script], { PLATFORM: platform })
    expect(output).toContain(`crossmp/${platform}/uploadFile`)
  }
}

async function bundle(project: Project, file: string): Promise<void> {
  for (const PLATFORM of platforms) await built(project, PLATFORM, file)
}

/** Bundles with a command of a dependency. */
function bundleBy(file: string, ...args: readonly string[]) {
  return async (project: Project): Promise<void> => {
    for (const PLATFORM of platformsFor(file)) await built(project, PLATFORM, file, args)
  }
}

/** What the command line of webpack, or of Rspack, would do. */
function runOf(bundler: string, file: string): string {
  return `Promise.all([import('${bundler}'), import('./${file}')]).then(([bundler, { default: config }]) => {
  const output = { filename: 'app.js', ...config.output }
  bundler.default({ mode: 'production', ...config, output }, (error, stats) => {
    if (!error && !stats.hasErrors()) return
    console.error(error ?? stats.toString())
    process.exitCode = 1
  })
})`
}

async function built(
  project: Project,
  PLATFORM: (typeof platforms)[number],
  file: string,
  args: readonly string[] = [],
): Promise<void> {
  const { status, output } = await project.run(file, args, { PLATFORM })
  expect(status, output).toBe(0)
  const code = project.read('dist/app.js')
  const asked = [...code.matchAll(/typeof (wx|my)\b/g)].map(([, host]) => host)
  expect(new Set(asked)).toEqual(new Set([hosts[PLATFORM]]))
}

async function runCommand(project: Project, { args, prints }: Command): Promise<void> {
  const [file = '', ...more] = args
  expect(await project.run(file, more)).toEqual({ status: 0, output: prints })
}

async function parse(project: Project, file: string): Promise<void> {
  expect(await project.run('--check', [file])).toEqual({ status: 0, output: '' })
}

describe.each(runnable)('%s', (document) => {
  let project: Project
  beforeAll(() => {
    project = projectOf(document)
  })
  afterAll(() => project.remove())

  for (const title of titlesOf(document)) {
    const check = checks.find(([pattern]) => pattern.test(title))?.[1]
    if (check) it(`${title} works`, () => check(project, title), patience)
  }

  for (const command of commandsOf(document)) {
    it(`node ${command.args.join(' ')} prints that`, () => runCommand(project, command), patience)
  }
})

describe('commands', () => {
  const shell = `npm test
node -e "console.log(require('crossmp/compat').apis.length, \\"\\$1\\")"
# 505 $1
node two.mjs
# 1
# 2
`
  it('are found, with what they print', () => {
    expect(commandsIn(shell)).toEqual([
      {
        args: ['-e', `console.log(require('crossmp/compat').apis.length, "$1")`],
        prints: '505 $1\n',
      },
      { args: ['two.mjs'], prints: '1\n2\n' },
    ])
  })

  it('are run, and what they print is compared', async () => {
    const project = makeProject()
    try {
      project.write('two.mjs', 'console.log(1)\nconsole.log(2)\n')
      for (const command of commandsIn(shell)) {
        await runCommand(project, command)
        await expect(runCommand(project, { ...command, prints: '?' })).rejects.toThrow()
      }
    } finally {
      project.remove()
    }
  })
})

describe('documents', () => {
  it('with files are found', () => {
    expect(runnable).toEqual(expect.arrayContaining(['README.md', 'docs/guides/testing.md']))
  })
})
