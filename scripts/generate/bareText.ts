import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { rowsOf } from '../rows'
import { head } from './head'
import { gated } from './pack'

/** src/entries/<platform>/bare.ts: what adds bare APIs to an object, those of a host or those that no host has. */
export function bareText(bare: readonly Api[], platform: Platform): string {
  const has = bare.some(({ on }) => on.includes(platform))
  const add = has ? 'addBare' : 'addAbsent'
  const gates = has ? `import { gated } from '../../platforms/${platform}/gates'\n` : ''
  return `${head}import { ${add} } from '../../core/bare'
import { driver } from '../../platforms/${platform}/driver'
${gates}import { production } from '../../platforms/${platform}/production'

const apis = \`${linesOf(bare, platform).join('\n')}\`

export const addBareTo = <T extends object>(target: T): T =>
  ${add}(target, driver as never, ${has ? 'gated, ' : ''}apis)

export const addBareInProduction = <T extends object>(target: T): T =>
  ${add}(target, production as never, ${has ? 'gated, ' : ''}apis)
`
}

/** One for each kind, as core reads them. */
function linesOf(bare: readonly Api[], platform: Platform): string[] {
  const kinds = ['call', 'sync', 'event'].map((kind) =>
    bare.filter((api) => api.kind === kind && !api.off),
  )
  return [...kinds, bare.filter(({ off }) => off)].map((apis) =>
    apis.map((api) => entryText(api, platform)).join(' '),
  )
}

/** Where it has none, their names are enough. */
function entryText(api: Api, platform: Platform): string {
  const [row] = rowsOf(api, platform)
  return row && !api.off ? gated(api.name, row.since) : api.name
}
