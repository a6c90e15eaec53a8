import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { omitBy } from 'lodash-es'
import { PNG } from 'pngjs'
import { root } from './_documents'

/** A reader's project: a folder with crossmp, and what else the documents use, among its dependencies. */
export interface Project {
  readonly folder: string
  write(file: string, content: string | Uint8Array): void
  read(file: string): string
  /** Runs a script of the project, or a command of a dependency. */
  run(file: string, args?: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>
  remove(): void
}

export interface Ended {
  readonly status: number | null
  readonly output: string
}

const dependencies = [
  '@babel/core',
  '@babel/preset-typescript',
  '@rollup/plugin-node-resolve',
  '@rspack/core',
  '@types',
  'esbuild',
  'jsdom',
  'miniprogram-simulate',
  'rolldown',
  'rollup',
  'vite',
  'vitest',
  'webpack',
]

export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'crossmp-docs-'))
  link('crossmp', root)
  for (const name of dependencies) link(name, join(root, 'node_modules', name))

  // A junction, which Windows makes without special rights; elsewhere a symlink.
  function link(name: string, target: string): void {
    const path = join(folder, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(target, path, 'junction')
  }

  return {
    folder,
    write(file, content) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    run: (file, args = [], env = {}) => run(folder, [file, ...args], env),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}

// Without what the runner that runs us has set: a runner inside of it would take itself for a part.
const outside = omitBy(process.env, (_, name) => /^(VITEST|NODE_|TEST)/.test(name))

async function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...outside, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  await ended
  return { status: child.exitCode, output: out + error }
}

/** A small picture. */
export const picture = (): Buffer => PNG.sync.write(new PNG({ width: 8, height: 8 }))
