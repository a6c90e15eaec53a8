import { difference } from 'lodash-es'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import type { Contracts } from '../contracts'
import { records } from '../platforms'
import { type Row, rowsOf } from '../rows'
import { head } from './head'
import { literal, shapesOf } from './support'

/** src/entries/same.ts: the calls that mean the same on a host whose names are its own, for the ESLint plugin alone. */
export function sameFile(
  apis: readonly Api[],
  platforms: readonly Platform[],
  contracts: Contracts,
): Record<string, string> {
  const tables = platforms.map((platform) => {
    const isOwn = records[platform].spelling === 'own'
    const found = apis.filter((api) => isOwn && isSame(rowsOf(api, platform)))
    const lines = found.map((api) => {
      const options = difference(Object.keys(shapesOf(api, contracts).options ?? {}), platforms)
      return `    ${api.name}: ${literal(options)},\n`
    })
    return `  ${platform}: {\n${lines.join('')}  },`
  })
  const text = `${head}import type { Platform } from '../types/gate'

/** Methods of a host that take and give what the API of that name does, with their options. */
export const same: {
  readonly [P in Platform]: { readonly [api: string]: readonly string[] }
} = {\n${tables.join('\n')}\n}\n`
  return { 'src/entries/same.ts': text }
}

/** All that a row may say if it maps nothing. */
const sayings = ['since', 'params', 'needs', 'errors']

const isSame = (rows: readonly Row[]): boolean =>
  rows.length > 0 &&
  rows.every((row) => Object.keys(row).every((saying) => sayings.includes(saying)))
