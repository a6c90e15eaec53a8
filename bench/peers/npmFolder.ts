import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle'

/** Bytes of all files in a folder. */
export const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)

/** Of a package that names no folder for mini-programs: WeChat's tools bundle its main module. */
export const mainOf = async (name: string): Promise<number> =>
  Buffer.byteLength(
    await bundle(`module.exports = require('${name}')`, { format: 'cjs', mainFields: ['main'] }),
  )
