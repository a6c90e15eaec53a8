import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isMainThread, threadId } from 'node:worker_threads'

const linkOf = (file: string): string | undefined => {
  try {
    return fs.readlinkSync(file)
  } catch {
    return undefined
  }
}

/** Where the ids of processes mean the same: containers may share a directory, and count alone. */
const machine = createHash('sha256')
  .update(`${os.hostname()} ${linkOf('/proc/self/ns/pid')}`)
  .digest('hex')
  .slice(0, 8)

export const prefix = `crossmp-host-${machine}-`

/** The name of a directory says whose it is. */
export const nameOf = (random: string): string => `${prefix}${process.pid}-${threadId}-${random}`

interface Owned {
  readonly directory: string
  readonly process: number
  readonly thread: number
}

const ownedIn = (parent: string): Owned[] =>
  fs.readdirSync(parent).flatMap((name) => {
    if (!name.startsWith(prefix)) return []
    const [process, thread] = name.slice(prefix.length).split('-').map(Number)
    const directory = path.join(parent, name)
    return process === undefined || thread === undefined ? [] : [{ directory, process, thread }]
  })

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

const isOpen = (directory: string): boolean =>
  fs.readdirSync('/proc/self/fd').some((fd) => linkOf(`/proc/self/fd/${fd}`) === directory)

/** Only what is certain counts. */
const isLeft = ({ directory, ...owner }: Owned): boolean => {
  if (owner.process !== process.pid) return !isRunning(owner.process)
  const isWorkers = owner.thread !== threadId && owner.thread !== 0
  return isWorkers && process.platform === 'linux' && !isOpen(directory)
}

const removeAll = (owned: readonly Owned[]): void => {
  for (const { directory } of owned) {
    try {
      fs.rmSync(directory, { recursive: true, force: true })
    } catch {
      // Another user's, or being removed by another process.
    }
  }
}

/** Removes directories of processes that were killed, and of workers that were terminated. */
export const removeLeft = (parent: string): void => removeAll(ownedIn(parent).filter(isLeft))

/** Removes those of this thread; no worker outlives the main thread. */
export const removeOwn = (parent: string): void =>
  removeAll(
    ownedIn(parent).filter(
      (owner) => owner.process === process.pid && (isMainThread || owner.thread === threadId),
    ),
  )
