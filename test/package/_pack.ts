import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { omit } from 'lodash-es'
import { root } from '../../scripts/apis'
import { isOfRun } from '../temporaryFiles'

/** The package as npm would publish it, and an app that has installed it. */
export interface Packed {
  readonly tarball: ArrayBuffer
  /** A folder outside the repository, with the package in its node_modules. */
  readonly app: string
  /** What is in the package. */
  readonly files: readonly string[]
  remove(): void
}

export function pack(): Packed {
  const app = realpathSync(mkdtempSync(join(tmpdir(), 'crossmp-')))
  packInto(app)
  // Not its whole path: on Windows, tar takes `C:` for a host.
  run('tar', ['-xzf', name], app)
  mkdirSync(join(app, 'node_modules'))
  const home = join(app, 'node_modules/crossmp')
  renameSync(join(app, 'package'), home)
  return {
    tarball: new Uint8Array(readFileSync(join(app, name))).buffer,
    app,
    files: readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
      .map((file) => file.replaceAll('\\', '/')),
    remove: () => rmSync(app, { recursive: true }),
  }
}

const name = 'crossmp.tgz'

/** Tests of one run share what the first of them packs. */
function packInto(folder: string): void {
  const tarball = join(folder, name)
  const shared = join(tmpdir(), `shared-${name}`)
  if (isOfRun() && existsSync(shared)) {
    copyFileSync(shared, tarball)
    return
  }
  runNpm(root, ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder])
  const packed = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
  renameSync(join(folder, packed), tarball)
  if (isOfRun()) renameSync(copyOf(tarball), shared)
}

// Another test may look for it while it is written.
function copyOf(tarball: string): string {
  const copy = join(tmpdir(), `shared-${process.pid}`)
  copyFileSync(tarball, copy)
  return copy
}

/** The same, with the typings of Node.js beside it, which Node-side entries need. */
export function packWithNodeTypes(): Packed {
  const packed = pack()
  mkdirSync(join(packed.app, 'node_modules/@types'))
  for (const name of ['@types/node', 'undici-types']) {
    const link = join(packed.app, 'node_modules', name)
    symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }
  return packed
}

/** Runs npm in a folder: the one that runs us, where one does. */
export function runNpm(cwd: string, args: readonly string[]): void {
  const npm = process.env.npm_execpath
  const windows = process.platform === 'win32'
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args], cwd)
  else run(windows ? 'npm.cmd' : 'npm', args, cwd, windows)
}

// Without the runner's own NODE_ENV, `test`: frameworks build for what it says.
const env = omit(process.env, 'NODE_ENV')

/** Runs a program to its end; fails with what it said. */
export function run(file: string, args: readonly string[], cwd: string, shell = false): void {
  const options = { cwd, env, shell, encoding: 'utf8' } as const
  const { status, stdout, stderr, error } = spawnSync(file, args, options)
  if (status !== 0) throw error ?? new Error(`${file} ${args.join(' ')}\n${stdout}${stderr}`)
}
