import type { Plugin } from '@rollup/browser'
import type { Platform } from '../../../src/testing/types'

/** One script with all that the app needs, and what it weighs. */
export interface Bundle {
  readonly code: string
  /** Bytes, minified. */
  readonly minified: number
  /** Bytes, minified and gzipped. */
  readonly gzipped: number
}

type Modules = Readonly<Record<string, string>>

const modules: Readonly<Record<Platform, () => Promise<{ default: Modules }>>> = {
  wechat: () => import('virtual:crossmp/wechat'),
  alipay: () => import('virtual:crossmp/alipay'),
}

/** Where an import leads, as the package's exports say. */
function pathOf(id: string, importer: string | undefined, platform: Platform): string | undefined {
  if (id === 'crossmp') return `/${platform}/index.mjs`
  if (id.startsWith('crossmp/')) {
    const path = id.slice('crossmp'.length)
    return path === `/${platform}` ? `${path}/index.mjs` : `${path}.mjs`
  }
  return id.startsWith('.') ? new URL(id, `file://${importer}`).pathname : undefined
}

const inMemory = (app: string, all: Modules, platform: Platform): Plugin => ({
  name: 'in-memory',
  resolveId(id, importer) {
    if (id === '/app.js') return id
    const path = pathOf(id, importer, platform)
    if (path !== undefined && Object.hasOwn(all, path)) return path
    throw new Error(
      `There is no module '${id}' here: an app of the playground imports 'crossmp' alone.`,
    )
  },
  load: (id) => (id === '/app.js' ? app : all[id]),
})

async function gzippedSize(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).arrayBuffer()).byteLength
}

/** Bundles the compiled app, as an app's own bundler does. */
export async function bundle(app: string, platform: Platform): Promise<Bundle> {
  const [{ rollup }, { minify }, { default: all }] = await Promise.all([
    import('@rollup/browser'),
    import('terser'),
    modules[platform](),
  ])
  const built = await rollup({ input: '/app.js', plugins: [inMemory(app, all, platform)] })
  const { output } = await built.generate({ format: 'iife' })
  const { code } = output[0]
  const small = (await minify(code, { toplevel: true })).code ?? ''
  return { code, minified: small.length, gzipped: await gzippedSize(small) }
}
