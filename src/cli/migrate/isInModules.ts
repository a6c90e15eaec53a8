import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Whether the package of a folder, as its nearest package.json says, has `"type": "module"`. */
export function isInModules(folder: string): boolean {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest)) return /"type"\s*:\s*"module"/.test(readFileSync(manifest, 'utf8'))
  const above = dirname(resolve(folder))
  return above !== resolve(folder) && isInModules(above)
}
