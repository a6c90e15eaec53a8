import { factsOf, type MemberFacts } from '../../src/compat/facts'
import { lackOf } from '../../src/core/lackOf'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import type { Contracts } from '../contracts'
import { records } from '../platforms'
import { declaredFor, rowsOf } from '../rows'
import type { Versions } from '../since/index'
import { readComment } from './comment'
import { columnsOf, gateText, legend } from './gates'
import { code, slug, table } from './markdown'
import { type Parts, partsOf } from './parts'
import { signatureOf } from './signature'
import { isShared, typeSection } from './types'

export const generated = (from: string): string =>
  `<!-- Written by \`npm run generate\` from ${from}. Do not edit. -->`

/** The page of one API. */
export function pageOf(api: Api, contracts: Contracts, versions: Versions): string {
  const { text, example } = readComment(api.doc)
  const parts = partsOf(api, contracts, versions)
  const sections = [
    generated(`src/apis/${api.family}/${api.name}.ts`),
    `# ${api.name}`,
    `\`\`\`typescript\n${signatureOf(api, contracts)}\n\`\`\``,
    text.replace(/\bkind(?= `)/g, '[kind](../../guides/errors.md#kinds)'),
    `## Example\n\n\`\`\`ts\n${example}\n\`\`\``,
    `## Platforms\n\n${platformTable(api)}\n\n${legend}`,
    ...needsOf(api),
    ...declaredBy(api),
    ...parts.sections,
    ...typesOf(parts, contracts, versions),
  ]
  return `${sections.join('\n\n')}\n`
}

function platformTable(api: Api): string {
  const rows = columnsOf(api).flatMap((platform) =>
    rowsOf(api, platform).map(({ since, method, call, own }) => {
      const { title, global } = records[platform]
      if (own) return [title, gateText(since, platform), 'none: crossmp does it']
      const native = code(`${global}.${method ?? api.name}`)
      const made = call ? `${native} and others` : native
      const { deprecated } = factsOf(platform).apis[method ?? api.name] ?? {}
      const from = [gateText(since, platform), ...deprecatedText(deprecated, platform)].join('; ')
      return [title, from, api.off ? `crossmp, over ${native}` : made]
    }),
  )
  return table(['Platform', 'From', 'Native API'], rows)
}

/** What the options of a call have to hold on one platform alone. */
function needsOf(api: Api): string[] {
  const lines = columnsOf(api).flatMap((platform) => {
    const needs = rowsOf(api, platform)[0]?.needs ?? []
    const names = needs.map((each) => [each].flat().map(code))
    const lack = lackOf(names, () => false)
    return lack ? [`${records[platform].title} needs ${lack}.`] : []
  })
  return lines.length > 0 ? [lines.join(' ')] : []
}

/** What an app has to declare in its app.json, by platform. */
function declaredBy(api: Api): string[] {
  const lines = columnsOf(api).flatMap((platform) =>
    Object.entries(declaredFor(api, platform) ?? {}).map(([field, value]) => {
      const what = value === true ? code(field) : `${code(value)} under ${code(field)}`
      return `${records[platform].title} needs ${what} in app.json.`
    }),
  )
  return lines.length > 0 ? [lines.join(' ')] : []
}

// The host still has it.
function deprecatedText(since: MemberFacts['deprecated'], platform: Platform): string[] {
  if (since === undefined) return []
  return [since === true ? 'deprecated' : `deprecated from ${gateText(since, platform)}`]
}

function typesOf({ types }: Parts, { checker }: Contracts, versions: Versions): string[] {
  const own = types
    .filter((type) => !isShared(type))
    .map((type) => typeSection(type, checker, versions))
  const shared = types.filter(isShared).map(({ name }) => name.text)
  if (shared.length === 0) return own
  const links = shared.map((name) => `[\`${name}\`](../types.md#${slug(name)})`)
  return [...own, `Shared types: ${links.join(', ')}.`]
}

/** The page of the types that several APIs share. */
export function sharedTypesPage(
  apis: readonly Api[],
  contracts: Contracts,
  versions: Versions,
): string {
  const named = apis.flatMap((api) => partsOf(api, contracts, versions).types)
  const shared = new Set(named.filter(isShared))
  const sections = [...shared]
    .sort((a, b) => (a.name.text < b.name.text ? -1 : 1))
    .map((type) => typeSection(type, contracts.checker, versions))
  return `${[generated('src/types'), '# Shared types', ...sections].join('\n\n')}\n`
}
