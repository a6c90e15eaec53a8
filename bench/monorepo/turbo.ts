import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { platforms } from './workspace'

/** How many tasks of a build came out of the cache, how many did not, and what it took. */
export interface Build {
  readonly hits: number
  readonly misses: number
  readonly seconds: number
}

interface Task {
  readonly command: string
  readonly cache: { readonly status: 'HIT' | 'MISS' }
}

/** Builds all apps for all platforms, by a cache that has a place of its own. */
export function buildAll(folder: string, cache: string, ...flags: string[]): Build {
  const runs = join(folder, '.turbo/runs')
  rmSync(runs, { recursive: true, force: true })
  const tasks = platforms.map((platform) => `build:${platform}`)
  const start = performance.now()
  turbo(folder, ['run', ...tasks, `--cache-dir=${cache}`, '--summarize', ...flags])
  const seconds = (performance.now() - start) / 1000
  const statuses = tasksOf(runs).map((task) => task.cache.status)
  const count = (wanted: string): number => statuses.filter((status) => status === wanted).length
  return { hits: count('HIT'), misses: count('MISS'), seconds }
}

function turbo(folder: string, args: readonly string[]): void {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const file = join(folder, 'node_modules/turbo/bin/turbo')
  const options = { cwd: folder, env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], options)
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
}

/** Of the one run: those that there is a command for. */
function tasksOf(runs: string): Task[] {
  const [file = ''] = readdirSync(runs)
  const { tasks }: { readonly tasks: Task[] } = JSON.parse(readFileSync(join(runs, file), 'utf8'))
  return tasks.filter(({ command }) => command !== '<NONEXISTENT>')
}
