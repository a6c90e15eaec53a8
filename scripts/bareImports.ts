import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Takes out the imports that name nothing, which esbuild leaves between shared files, and the files that nothing imports then: no
 * module of ours does anything when it is loaded. In a package that is linked, outside of node_modules, esbuild warns of each.
 */
export function dropBareImports(folder: string): void {
  const paths = modulesIn(folder)
  for (const path of paths) {
    const code = readFileSync(path, 'utf8')
    const left = code.replace(/^import "[^"]+";\n/gm, '')
    if (left !== code) writeFileSync(path, left)
  }
  const all = paths.map((path) => readFileSync(path, 'utf8')).join('\n')
  const chunks = paths.filter((path) => basename(path).startsWith('_'))
  for (const path of chunks) if (!all.includes(`/${basename(path)}"`)) rmSync(path)
}

const modulesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join(folder, name))
