import { partition } from 'lodash-es'
import type { Language } from '../../src/messages/language'
import { type Api, isWritten } from '../apis'
import { platforms } from '../platforms'
import { readComment } from './comment'
import type { Edition } from './edition'
import { families } from './families'
import { headOf } from './gates'
import { code, slug, table } from './markdown'

/** For the READMEs: how many APIs each family has, and where they are listed. */
export function familyList(apis: readonly Api[], edition: Edition): string {
  const { words, language, folder } = edition
  const [written, bare] = partition(apis, isWritten)
  const rows = byFamily(written).map(([family, members]) => [
    `[${titleOf(family, language)}](${folder}/api/README.md#${slug(titleOf(family, language))})`,
    `${members.length}`,
    ...platforms.map((platform) => `${members.filter(({ on }) => on.includes(platform)).length}`),
  ])
  const alone = platforms.map(
    (platform) => `${bare.filter(({ on }) => on.includes(platform)).length}`,
  )
  const { family, number } = words.lists
  return table(
    [family, number, ...headOf(platforms, language)],
    [...rows, [`[${words.lists.bare}](${folder}/api/bare.md)`, `${bare.length}`, ...alone]],
  )
}

/** The list of pages: every API and what it does. */
export function pageList(apis: readonly Api[], { words, language }: Edition): string {
  const [written, bare] = partition(apis, isWritten)
  const lists = byFamily(written)
    .map(([family, members]) => {
      const rows = members.map((api) => [link(api), words.summary(api.name, readComment(api.doc))])
      return `## ${titleOf(family, language)}\n\n${table([words.heads.api, words.heads.whatItDoes], rows)}`
    })
    .join('\n\n')
  return `${lists}\n\n## ${words.lists.others}\n\n[${words.lists.more(bare.length)}](bare.md)`
}

const titleOf = (family: string, language: Language): string =>
  families[family]?.[language] ?? family

const link = ({ name, family }: Api): string => `[${code(name)}](${family}/${name}.md)`

function byFamily(apis: readonly Api[]): [family: string, apis: readonly Api[]][] {
  const names = new Set([...Object.keys(families), ...apis.map(({ family }) => family)])
  const groups = [...names].map((name): [string, Api[]] => [
    name,
    apis.filter(({ family }) => family === name),
  ])
  return groups.filter(([, members]) => members.length > 0)
}
