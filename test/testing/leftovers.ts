import fs from 'node:fs'
import os from 'node:os'
import { promisify } from 'node:util'

/** Directories of hosts in a directory for temporary files. */
export const hostDirectories = (parent = os.tmpdir()): string[] =>
  fs.readdirSync(parent).filter((name) => name.includes('crossmp-host-'))

const targetOf = (fd: string): string => {
  try {
    return fs.readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return ''
  }
}

/** Descriptors of files that hosts opened; none where the system does not tell. */
export const openFiles = (): string[] =>
  fs.existsSync('/proc/self/fd')
    ? fs
        .readdirSync('/proc/self/fd')
        .map(targetOf)
        .filter((target) => target.includes('crossmp-host-'))
    : []

/** What keeps a process alive, by kind. */
export const resources = (): string[] =>
  process.getActiveResourcesInfo().filter((kind) => /^(TCP|Timeout|FS|Zlib|Pipe)/.test(kind))

const turn = promisify(setImmediate)

/** Runs, and waits until nothing more is left than before; returns what is, where it stays. */
export const leftBy = async (run: () => Promise<unknown>): Promise<object | undefined> => {
  const globals = Reflect.ownKeys(globalThis).length
  const before = resources().length
  await run()
  const left = () => ({
    files: openFiles(),
    resources: resources(),
    globals: Reflect.ownKeys(globalThis).length - globals,
  })
  for (let turns = 0; turns < 200; turns += 1) {
    const { files, resources: now, globals: more } = left()
    if (files.length === 0 && now.length <= before && more === 0) return undefined
    await turn()
  }
  return left()
}
