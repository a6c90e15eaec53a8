import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

/** A script that sets `globalThis.wx`. */
export const bundleHost = (host: BuildOptions): Promise<string> => bundle('host/global.js', host)

/** All of crossmp for WeChat, by the package's `wechat` condition, and a `wx` of its own; the global `probe`. */
export const bundleProbe = (host: BuildOptions): Promise<string> =>
  bundle('page/probe.ts', {
    ...host,
    conditions: ['wechat'],
    inject: [join(import.meta.dirname, 'host/index.js'), ...(host.inject ?? [])],
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
