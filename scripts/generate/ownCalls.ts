import { attempt, isEmpty, isEqual, omit } from 'lodash-es'
import type { Platform } from '../../src/types/gate'
import { type Api, isWritten } from '../apis'
import type { Contracts } from '../contracts'
import { platforms, records } from '../platforms'
import { namesOf, type Row, rowsOf } from '../rows'
import { head } from './head'
import { literal, shapesOf } from './support'

/** src/entries/ownCalls.ts: calls of hosts with names of their own that crossmp passes on under other names, and no more. */
export function ownCallsFile(apis: readonly Api[], contracts: Contracts): Record<string, string> {
  const own = platforms.filter((platform) => records[platform].spelling === 'own')
  const tables = own.map((platform) => {
    const lines = apis.filter(isWritten).flatMap((api) => {
      const options = optionsOf(api, platform, contracts)
      return options ? [`    ${api.name}: ${isEmpty(options) ? '{}' : literal(options)},`] : []
    })
    return `  ${platform}: {\n${lines.join('\n')}\n  },`
  })
  const text = `${head}import type { OwnCalls } from '../cli/migrate/ownCalls'

export const ownCalls: OwnCalls = {\n${tables.join('\n')}\n}\n`
  return { 'src/entries/ownCalls.ts': text }
}

/** The options of a native call by the host's names, with ours; undefined where options or result are not what they are here. */
function optionsOf(
  api: Api,
  platform: Platform,
  contracts: Contracts,
): Record<string, string> | undefined {
  const [row] = rowsOf(api, platform) as (Row & Mappings)[]
  if (api.kind !== 'call' || !row || (row.method ?? api.name) !== api.name) return undefined
  const { options, result, call, own, finish, recover } = row
  if ([result, call, own, finish, recover].some(Boolean)) return undefined
  // What asks for nothing is passed on as nothing.
  if (typeof options === 'function')
    return isEqual(attempt(options as (given: object) => unknown, {}), {}) ? {} : undefined
  const names = namesOf(row, 'options')
  const ours = Object.keys(omit(shapesOf(api, contracts).options ?? {}, platforms))
  const taken = ours.filter((option) => row.params?.[option] !== false && option !== 'timeout')
  return Object.fromEntries(taken.map((option) => [names[option] ?? option, option]))
}

interface Mappings {
  readonly finish?: unknown
  readonly recover?: unknown
}
