import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { nameOf, prefix, removeLeft, removeOwn } from './leftDirectories'
import { atTheEndOfTheProcess } from './processEnd'

const holds = !isMainThread && process.platform === 'linux'

interface Made {
  readonly root: string
  /** Says that this worker lives: Node closes it when the worker is terminated. */
  readonly descriptor: number | undefined
}

/** It is held before it has the name that others look for. */
const make = (parent: string): Made => {
  const made = fs.mkdtempSync(path.join(parent, `new-${prefix}`))
  const descriptor = holds ? fs.openSync(made, 'r') : undefined
  const root = path.join(parent, nameOf(made.slice(-6)))
  fs.renameSync(made, root)
  return { root, descriptor }
}

const remove = { recursive: true, force: true } as const

/** At once where it can be; Windows removes no file that is still open: again after a while. */
const removeInTime = async (root: string): Promise<void> => {
  try {
    fs.rmSync(root, remove)
  } catch {
    await fs.promises.rm(root, { ...remove, maxRetries: 10 })
  }
}

/** A real directory, and what removes it. */
export interface HostDirectory {
  readonly root: string
  remove(): Promise<void>
}

/**
 * Makes a directory in the system's own for temporary files. It goes when the process ends, if it
 * is still there; where the process was killed, or the worker terminated, the next host removes it.
 */
export const makeHostDirectory = (): HostDirectory => {
  const parent = fs.realpathSync(os.tmpdir())
  removeLeft(parent)
  const { root, descriptor } = make(parent)
  const forget = atTheEndOfTheProcess(() => removeOwn(parent))
  return {
    root,
    remove() {
      forget()
      if (descriptor !== undefined) fs.closeSync(descriptor)
      return removeInTime(root)
    },
  }
}
