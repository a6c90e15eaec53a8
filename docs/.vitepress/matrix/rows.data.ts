import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { families } from '../../../scripts/docs/families'
import { apiNames } from '../../../src/cli/compatData'
import { rowsOf } from '../../../src/cli/matrix/rows'
import { sourcesOf } from '../../../src/compat/index'
import type { Support } from '../../../src/compat/types'
import { platforms } from '../../../src/platforms/index'

/** What is known of every member of `wx`, read when the site is built. Many rows say the same: it is written once. */
export default {
  load() {
    const known = new Map<string, number>()
    const supports: Support[] = []
    const indexOf = (support: Support): number => {
      const text = JSON.stringify(support)
      const index = known.get(text) ?? supports.push(support) - 1
      known.set(text, index)
      return index
    }
    const rows = rowsOf(apiNames(), true).map(({ query, support }) => [query, indexOf(support)])
    const sources = Object.fromEntries(platforms.map((platform) => [platform, sourcesOf(platform)]))
    return { rows, supports, sources, familyOf: familyOf() }
  },
}

/** The families of the APIs that have a page. */
function familyOf(): { readonly [api: string]: string } {
  const api = join(import.meta.dirname, '../../api')
  const pages = Object.keys(families).flatMap((family) =>
    readdirSync(join(api, family)).map((file) => [file.replace(/\.md$/, ''), family]),
  )
  return Object.fromEntries(pages)
}
