import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sources } from '../engine/runtime'

const realPathOf = (source: string): string =>
  source.startsWith('file:') ? fileURLToPath(source) : source

const orSay = <T>(source: string, read: (realPath: string) => T): T => {
  try {
    return read(realPathOf(source))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    const where = path.isAbsolute(realPathOf(source)) ? '' : ` in ${process.cwd()}`
    throw new Error(`The simulated host cannot read the file '${source}' (${code})${where}.`)
  }
}

const readFirstByte = (realPath: string): void => {
  const descriptor = fs.openSync(realPath, 'r')
  try {
    fs.readSync(descriptor, Buffer.alloc(1))
  } finally {
    fs.closeSync(descriptor)
  }
}

export const sources: Sources = {
  read: (source) => orSay(source, (realPath) => fs.readFileSync(realPath)),
  check: (source) => orSay(source, readFirstByte),
}
