import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateOptions } from '../../babel/options/validateOptions'
import type { Options } from '../../bundler/options'
import { platformOf } from '../../bundler/platform'
import type { Kind } from './configs'

/** The options that a configuration gives crossmp; undefined where it does not use it after all. */
export const optionsIn = (file: string, kind: Kind): Promise<Found> => readers[kind](resolve(file))

type Found = Partial<Options> | undefined

const readers: { readonly [K in Kind]: (path: string) => Promise<Found> } = {
  babel: ofBabel,
  vite: ofVite,
  module: ofModule,
  framework: async () => {
    throw new Error('only its own build tool can read it')
  },
}

interface Babel {
  loadOptionsAsync(options: object): Promise<{ readonly plugins: readonly BabelPlugin[] } | null>
}
interface BabelPlugin {
  readonly key: string
  readonly options: Found
}

/** As for a file in the current folder, with presets and overrides. */
async function ofBabel(): Promise<Found> {
  const babel: unknown = await import('@babel/core')
  const loaded = await (babel as Babel).loadOptionsAsync({ filename: resolve('index.js') })
  const options = loaded?.plugins.find(({ key }) => key === 'crossmp')?.options
  // The plugin itself checks them no sooner than at a file.
  if (options)
    validateOptions({ ...options, platform: options.platform ?? platformOf(process.env) })
  return options
}

interface Vite {
  loadConfigFromFile(build: object, path: string): Promise<{ readonly config: object } | null>
}

/** By the app's own Vite, which reads TypeScript too. */
async function ofVite(path: string): Promise<Found> {
  const vite: Vite = await import(
    String(pathToFileURL(createRequire(resolve('package.json')).resolve('vite')))
  )
  const loaded = await vite.loadConfigFromFile({ command: 'build', mode: 'production' }, path)
  return optionsOf([loaded?.config])
}

/** An object or several, or a function that makes them. */
async function ofModule(path: string): Promise<Found> {
  const { default: exported } = await import(String(pathToFileURL(path)))
  const made = typeof exported === 'function' ? exported({}, { mode: 'production' }) : exported
  return optionsOf([await made].flat())
}

interface Configuration {
  readonly plugins?: unknown
}

async function optionsOf(configurations: readonly (Configuration | undefined)[]): Promise<Found> {
  const plugins = configurations.map((each) => each?.plugins)
  for (const plugin of await settled(plugins)) {
    const { name, api }: { name?: string; api?: { options?: Found } } = Object(plugin)
    if (name === 'crossmp' && api?.options) return api.options
  }
  return undefined
}

/** Bundlers take plugins in lists, in promises, and in both. */
async function settled(plugins: unknown): Promise<unknown[]> {
  const found = await plugins
  if (!Array.isArray(found)) return [found]
  return (await Promise.all(found.map(settled))).flat()
}
