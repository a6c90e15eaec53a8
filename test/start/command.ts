import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { PNG } from 'pngjs'

const root = join(import.meta.dirname, '../..')

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder that the command uses as the system's one for temporary files, and as where the user is. */
export interface Place {
  readonly folder: string
  /** Writes a small picture; gives its path. */
  picture(name: string): string
  /** Runs the main job as `npm start` does once everything is built. */
  start(...args: string[]): Promise<Ended>
  spawn(...args: string[]): ChildProcess
  /** What the command left behind. */
  leftovers(): string[]
  remove(): void
}

export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'crossmp-test-'))
  const spawnHere = (args: string[]) =>
    spawn(process.execPath, ['--import', 'tsx', 'scripts/start/index.ts', ...args], {
      cwd: root,
      env: environment(folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  return {
    folder,
    picture: (name) => writePicture(join(folder, name)),
    start: (...args) => ended(spawnHere(args)),
    spawn: (...args) => spawnHere(args),
    leftovers: () => readdirSync(folder).filter((name) => /^crossmp/.test(name)),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}

function environment(folder: string): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env
  return { ...env, TMPDIR: folder, TEMP: folder, TMP: folder, INIT_CWD: folder }
}

async function ended(child: ChildProcess): Promise<Ended> {
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('The command was started without pipes.')
  const [out, error] = await Promise.all([text(stdout), text(stderr), once(child, 'close')])
  return { status: child.exitCode, stdout: out, stderr: error }
}

function writePicture(path: string): string {
  const png = new PNG({ width: 64, height: 48 })
  for (let i = 0; i < png.data.length; i++) png.data[i] = (i * 7919) % 251
  writeFileSync(path, PNG.sync.write(png))
  return path
}
