import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { properties } from '../bare/properties'
import { rowsOf } from '../rows'
import { head } from './head'
import { gated } from './pack'

/** src/entries/<platform>/bare.ts: bare APIs by their kind, as `addBare` of src/core reads them. */
export function bareText(bare: readonly Api[], platform: Platform): string {
  const kinds = ['call', 'sync', 'event'].map((kind) =>
    bare.filter((api) => api.kind === kind && !api.off),
  )
  const lines = [...kinds, bare.filter(({ off }) => off)].map((apis) =>
    apis.map((api) => entryText(api, platform)).join(' '),
  )
  const objects = bare.some(({ on }) => on.includes(platform)) ? [properties.join(' ')] : []
  return `${head}export const bare = \`${[...lines, ...objects].join('\n')}\`\n`
}

/** Where it has none, their names are enough. */
function entryText(api: Api, platform: Platform): string {
  const [row] = rowsOf(api, platform)
  return row && !api.off ? gated(api.name, row.since) : api.name
}
