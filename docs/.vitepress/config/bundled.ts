import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'vitepress'

const root = join(import.meta.dirname, '../../..')

/** A script and all that it imports, as text: for a frame that can load nothing. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}

/** The modules of a platform that apps import, by their paths. */
const modulesOf = (platform: string): Record<string, string> => {
  const folder = join(root, 'dist', platform)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const modules = files.filter((file) => file.endsWith('.mjs'))
  return Object.fromEntries(
    modules.map((file) => [`/${platform}/${file}`, readFileSync(join(folder, file), 'utf8')]),
  )
}

const standard = /^lib\.(es5|es20(1[5-9]|2[0-2])|decorators).*\.d\.ts$/

/** What TypeScript knows of the language, and of crossmp. */
const typesOf = (): Record<string, string> => {
  const folder = join(root, 'node_modules/typescript/lib')
  const libraries = readdirSync(folder).filter((file) => standard.test(file))
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    ...Object.fromEntries(libraries.map((file) => [`/${file}`, read(file)])),
    '/node_modules/crossmp/index.d.ts': readFileSync(join(root, 'dist/index.d.ts'), 'utf8'),
    '/page.d.ts': readFileSync(join(import.meta.dirname, '../playground/page.d.ts'), 'utf8'),
  }
}

const virtual: Readonly<Record<string, () => Record<string, string>>> = {
  'virtual:crossmp/wechat': () => modulesOf('wechat'),
  'virtual:crossmp/alipay': () => modulesOf('alipay'),
  'virtual:crossmp/types': typesOf,
}

/** `./frame/index.ts?bundled` and `virtual:crossmp/…`: what the playground takes as text. */
export const bundled = (): Plugin => ({
  name: 'crossmp-bundled',
  resolveId: (id) => (Object.hasOwn(virtual, id) ? `\0${id}` : undefined),
  async load(id) {
    const [file = '', query] = id.split('?')
    if (query === 'bundled') return `export default ${JSON.stringify(await bundle(file))}`
    const make = id.startsWith('\0') ? virtual[id.slice(1)] : undefined
    return make && `export default ${JSON.stringify(make())}`
  },
})
