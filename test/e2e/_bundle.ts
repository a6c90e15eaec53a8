import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

/** Taro as its own build for the web bundles it. */
const taro: BuildOptions = {
  // It asks for its settings by name: what it is built for, and which parts of a DOM it has to make itself.
  define: {
    'process.env.NODE_ENV': '"development"',
    'process.env.TARO_ENV': '"h5"',
    'process.env.TARO_PLATFORM': '"web"',
    'process.env.TARO_VERSION': '"4.2.0"',
    'process.env.FRAMEWORK': '"none"',
    'process.env.SUPPORT_TARO_POLYFILL': '"disabled"',
    ENABLE_ADJACENT_HTML: 'false',
    ENABLE_CLONE_NODE: 'false',
    ENABLE_CONTAINS: 'false',
    ENABLE_INNER_HTML: 'false',
    ENABLE_MUTATION_OBSERVER: 'false',
    ENABLE_SIZE_APIS: 'false',
    ENABLE_TEMPLATE_CONTENT: 'false',
  },
  // On the web, all of Taro's API is this package.
  alias: { '@tarojs/taro': '@tarojs/taro-h5' },
  mainFields: ['main:h5', 'module', 'main'],
}

/** A script that sets `globalThis.wx`. */
export const bundleHost = (): Promise<string> => bundle('host/global.js', taro)

/** All of crossmp for WeChat, by the package's `wechat` condition, and a `wx` of its own; the global `probe`. */
export const bundleProbe = (): Promise<string> =>
  bundle('page/probe.ts', {
    ...taro,
    conditions: ['wechat'],
    inject: [join(import.meta.dirname, 'host/index.js')],
    globalName: 'probe',
  })

async function bundle(file: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [join(import.meta.dirname, file)],
    // Where aliases are looked up.
    absWorkingDir: join(import.meta.dirname, 'host'),
    bundle: true,
    format: 'iife',
    write: false,
    // Not ours, whose `paths` lead to the sources.
    tsconfigRaw: '{}',
    logLevel: 'error',
  })
  return outputFiles?.[0]?.text ?? ''
}
