import { groupBy } from 'lodash-es'
import type { Difference } from './differences'

/** The typings of a platform: the version that the facts name, and the newest. */
export interface Upstream {
  readonly name: string
  readonly named: string
  readonly newest: string
  readonly news: readonly Difference[]
}

const titles: { readonly [C in Difference['change']]: string } = {
  added: 'Not in the facts',
  removed: 'No longer in the typings',
  minimum: 'With another minimum',
}

export function markdownOf({ name, named, newest, news }: Upstream): string {
  const versions = named === newest ? `${newest}, as the facts have it` : `${named} → ${newest}`
  const byChange = groupBy(news, ({ change }) => change)
  const lists = Object.entries(titles).flatMap(([change, title]) => {
    const list = byChange[change] ?? []
    return list.length > 0 ? [`### ${title} (${list.length})\n\n${list.map(line).join('\n')}`] : []
  })
  const body = lists.length > 0 ? lists : ['Nothing differs.']
  return `${[`## ${name} ${versions}`, ...body].join('\n\n')}\n`
}

function line({ path, change, inFacts, inTypings }: Difference): string {
  const from = inTypings ? ` from ${inTypings}` : ''
  const told = change === 'minimum' ? `: ${inFacts ?? 'any'} → ${inTypings ?? 'any'}` : from
  return `- \`${path}\`${told}`
}
