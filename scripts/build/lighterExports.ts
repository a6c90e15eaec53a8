import { join } from 'node:path'
import type { Plugin } from 'rollup'
import type { Platform } from '../../src/types/gate'
import { type Api, root } from '../apis'
import { lighterOf } from '../lighter/index'

/**
 * Exports the lighter forms of an API beside it: `latest`, `current`. Each saves a bundle with that API 90 to 770 bytes (brotli), 2
 * to 17 %, and a bundler that shakes trees keeps one of them: modules of their own would only be more files.
 */
export const lighterExports = (apis: readonly Api[], platform: Platform): Plugin =>
  exporter(
    apis,
    platform,
    ({ name }, folder) => `export { ${name} as ${folder} } from './${folder}/${name}'`,
  )

/** The same names where nothing is shaken: beside the whole row a lighter one would only add to it. */
export const lighterNames = (apis: readonly Api[], platform: Platform): Plugin =>
  exporter(apis, platform, ({ name }, folder) => `export { ${name} as ${folder} }`)

function exporter(
  apis: readonly Api[],
  platform: Platform,
  line: (api: Api, folder: string) => string,
): Plugin {
  const lines = new Map(
    apis.map((api) => [
      join(root, 'src/entries', platform, `${api.name}.ts`),
      lighterOf(api, platform).map(({ folder }) => line(api, folder)),
    ]),
  )
  return {
    name: 'lighter forms',
    transform: (code, id) => ({ code: [code, ...(lines.get(id) ?? [])].join('\n'), map: null }),
  }
}
