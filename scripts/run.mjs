#!/usr/bin/env node
// Runs a command of the project on a fresh clone: what is missing is installed, what is stale is built, then the command runs.
// Plain Node, no dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamps = join(root, 'node_modules/.cache/crossmp')

const bin = (name, ...args) => [process.execPath, [join(root, 'node_modules', name), ...args]]
// Not its command line: on Ctrl-C that kills a script that is busy, before it can clean up.
const tsx = (file, ...args) => [process.execPath, ['--import', 'tsx', file, ...args]]

const vitepress = (...args) => bin('../docs/node_modules/vitepress/bin/vitepress.js', ...args)

const commands = {
  build: [],
  start: [tsx('scripts/start/index.ts')],
  size: [tsx('scripts/size/index.ts')],
  coverage: [tsx('scripts/coverage/index.ts')],
  bench: [tsx('bench/index.ts')],
  'bench:build': [tsx('bench/build.ts')],
  'bench:lint': [tsx('bench/lint.ts')],
  'bench:breadth': [tsx('bench/breadth/index.ts')],
  'bench:monorepo': [tsx('bench/monorepo/index.ts')],
  'bench:peers': [tsx('bench/peers/index.ts')],
  docs: [vitepress('dev', 'docs')],
  'docs:build': [vitepress('build', 'docs')],
  test: [
    tsx('scripts/generate.ts', '--check'),
    bin('typescript/bin/tsc', '--noEmit'),
    bin('@biomejs/biome/bin/biome', 'check', '.'),
    bin('vitest/vitest.mjs', 'run'),
    tsx('scripts/size/index.ts'),
    tsx('scripts/consumers.ts', '--light'),
  ],
  'test:consumers': [tsx('scripts/consumers.ts')],
  'test:e2e': [
    [process.execPath, ['scripts/chromium.mjs']],
    bin('vitest/vitest.mjs', 'run', '--config', 'test/e2e/vitest.config.mts'),
  ],
  'test:site': [
    [process.execPath, ['scripts/chromium.mjs']],
    bin('typescript/bin/tsc', '--noEmit', '--project', 'docs'),
    bin('vitest/vitest.mjs', 'run', '--config', 'test/site/vitest.config.mts'),
  ],
}

const platforms = readdirSync(join(root, 'src/platforms'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

// What each work leaves behind; without it, it was not done here.
const made = {
  install: ['node_modules/typescript'],
  'install-e2e': ['test/e2e/host/node_modules/@dcloudio/uni-h5'],
  'install-typescripts': ['test/package/typescripts/node_modules/typescript-4.7'],
  'install-docs': ['docs/node_modules/vitepress'],
  'install-peers': ['bench/peers/node_modules/@mpxjs/api-proxy'],
  build: ['dist', 'src/entries', ...platforms],
}

const [name = '', ...args] = process.argv.slice(2)
const steps = commands[name]
if (!steps) {
  console.error(`Unknown command "${name}". There is: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}

// Where the user is, for paths they give; npm says it too.
process.env.INIT_CWD ??= process.cwd()
install('install', '.')
if (name === 'test') install('install-typescripts', 'test/package/typescripts')
if (name === 'test:e2e') install('install-e2e', 'test/e2e/host')
if (/^docs|site$/.test(name)) install('install-docs', 'docs')
if (name === 'bench:peers') install('install-peers', 'bench/peers')
build()
for (const [index, [file, given]] of steps.entries()) {
  const last = index === steps.length - 1
  run(file, last && name !== 'test' ? [...given, ...args] : given)
}

function install(what, folder) {
  const inputs = ['package-lock.json', 'package.json'].map((file) => join(root, folder, file))
  once(what, inputs, () => {
    console.log('Installing dependencies…')
    const npm = process.env.npm_execpath
    // Not `ci`: it refuses a lock file that lacks the optional binaries of some other system.
    const args = ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error']
    const windows = process.platform === 'win32'
    if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args], { cwd: join(root, folder) })
    else run(windows ? 'npm.cmd' : 'npm', args, { cwd: join(root, folder), shell: windows })
  })
}

function build() {
  const inputs = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts']
    .map((file) => join(root, file))
    .concat(
      filesIn('src').filter((file) => !file.includes('entries')),
      filesIn('scripts'),
    )
  once('build', inputs, () => {
    console.log('Building…')
    run(...tsx('scripts/generate.ts', '--built'))
    run(...bin('tsup/dist/cli-default.js', '--silent'))
    run(...tsx('scripts/finish-build.ts'))
  })
}

// Does the work unless it was done with the same inputs.
function once(what, inputs, work) {
  const stamp = join(stamps, what)
  const hash = createHash('sha256')
  for (const file of inputs) hash.update(file).update(readFileSync(file))
  const digest = hash.digest('hex')
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
  if (done && made[what].every((folder) => existsSync(join(root, folder)))) return
  work()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, digest)
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function run(file, args, options) {
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
