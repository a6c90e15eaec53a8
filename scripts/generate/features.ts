import { isEmpty } from 'lodash-es'
import type { Known } from '../../src/babel/features'
import type { Platform } from '../../src/types/gate'
import { type Api, isWritten } from '../apis'
import type { Contracts } from '../contracts'
import { declaredFor, rowsOf } from '../rows'
import { head } from './head'
import { spellingsOf } from './spellings'
import { literal, supportOf } from './support'

/** src/entries/features.ts: what `canIUse` knows and what else the rows say, for the Babel plugin alone. */
export function featuresFile(
  apis: readonly Api[],
  platforms: readonly Platform[],
  contracts: Contracts,
): Record<string, string> {
  const tables = platforms.map((platform) => {
    const lines = apis
      .filter((api) => api.on.includes(platform))
      .map((api) => `    ${api.name}: ${literal(featuresOf(api, platform, contracts))},`)
    return `  ${platform}: {\n${lines.join('\n')}\n  },`
  })
  const text = `${head}import type { Features } from '../babel/features'

export const features: Features = {\n${tables.join('\n')}\n}\n`
  return { 'src/entries/features.ts': text }
}

function featuresOf(api: Api, platform: Platform, contracts: Contracts): Known {
  const { essential } = api.module.api as Pick<Known, 'essential'>
  const rows = rowsOf(api, platform)
  const needs = rows[0]?.needs
  const spellings = spellingsOf(api, contracts)
  const declare = declaredFor(api, platform)
  return {
    ...supportOf(api, platform, contracts),
    rows: rows.map(({ since }) => since),
    ...(needs && { needs }),
    ...(essential && { essential }),
    ...(!isEmpty(spellings) && { spellings }),
    ...(declare && { declare }),
    ...(!isWritten(api) && { bare: true }),
  }
}
