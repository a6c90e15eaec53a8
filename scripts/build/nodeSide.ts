import { copyFileSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../apis'
import { declareModule } from './declarations'
import { generated, write } from './write'

const load = createRequire(__filename)

export const isBuilt = (entry: string): boolean => existsSync(join(root, `dist/${entry}/index.js`))

/** Makes an ES module over a CommonJS file, so that there is one copy of its state however it is loaded. */
export function addEsModule(entry: string): void {
  const file = `dist/${entry}/index`
  const module = load(join(root, `${file}.js`)) as object
  const names = Object.keys(module).filter((name) => name !== 'default')
  const lines = names.map((name) => `export const ${name} = module.${name}`)
  if ('default' in module) lines.push('export default module.default')
  write(`${file}.mjs`, `${generated}import module from './index.js'\n\n${lines.join('\n')}\n`)
  // A copy: what a default import of the other format means depends on who compiles it.
  if ('default' in module) copyFileSync(join(root, `${file}.d.ts`), join(root, `${file}.d.mts`))
  else declareModule(file)
}

/** Makes a module per bundler: its plugin by name for `require`, and as the default for `import`. */
export function addBundlers(): void {
  for (const name of Object.keys(load(join(root, 'dist/bundler/index.js')))) {
    const file = `dist/bundler/${name}`
    write(
      `${file}.js`,
      `${generated}exports.__esModule = true
exports.crossmp = exports.default = require('./index.js').${name}
`,
    )
    write(
      `${file}.mjs`,
      `${generated}import plugins from './index.js'

export const crossmp = plugins.${name}
export default crossmp
`,
    )
    const types = `${generated}export { ${name} as crossmp, ${name} as default, type Options } from './index.js'\n`
    for (const ending of ['.d.ts', '.d.mts']) write(`${file}${ending}`, types)
  }
}
