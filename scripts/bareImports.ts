import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes out the imports that name nothing, which esbuild leaves between shared files: no module of ours does anything when it is
 * loaded. In a package that is linked, outside of node_modules, esbuild warns of each.
 */
export function dropBareImports(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.mjs'))) {
    const path = join(folder, file)
    const code = readFileSync(path, 'utf8')
    const left = code.replace(/^import "[^"]+";\n/gm, '')
    if (left !== code) writeFileSync(path, left)
  }
}
