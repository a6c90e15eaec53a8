import { factsOf, type MemberFacts } from '../../src/compat/facts'
import { platformWords } from '../../src/messages/platformWords'
import type { Platform } from '../../src/types/gate'
import type { Needs } from '../../src/types/row'
import type { Api } from '../apis'
import { records } from '../platforms'
import { declaredFor, rowsOf } from '../rows'
import { phrases } from '../since/words'
import { readComment } from './comment'
import type { Edition } from './edition'
import { columnsOf, gateText } from './gates'
import { code, slug, table } from './markdown'
import { type Parts, partsOf } from './parts'
import { signatureOf } from './signature'
import { isShared, typeSection } from './types'

export const generated = (from: string): string =>
  `<!-- Written by \`npm run generate\` from ${from}. Do not edit. -->`

/** The page of one API. */
export function pageOf(api: Api, edition: Edition): string {
  const { words } = edition
  const comment = readComment(api.doc)
  const parts = partsOf(api, edition)
  const sections = [
    generated(`src/apis/${api.family}/${api.name}.ts`),
    `# ${api.name}`,
    `\`\`\`typescript\n${signatureOf(api, edition.contracts)}\n\`\`\``,
    words.about(api.name, comment),
    `## ${words.sections.example}\n\n\`\`\`ts\n${comment.example}\n\`\`\``,
    `## ${words.sections.platforms}\n\n${platformTable(api, edition)}\n\n${words.legend}`,
    ...needsOf(api, edition),
    ...declaredBy(api, edition),
    ...parts.sections,
    ...typesOf(parts, edition),
  ]
  return `${sections.join('\n\n')}\n`
}

function platformTable(api: Api, { language, words: { platforms: words } }: Edition): string {
  const rows = columnsOf(api).flatMap((platform) =>
    rowsOf(api, platform).map(({ since, method, call, own }) => {
      const title = platformWords[language].title(platform)
      if (own) return [title, gateText(since, platform, language), words.ours]
      const native = code(`${records[platform].global}.${method ?? api.name}`)
      const made = call ? words.composed(native) : native
      const { deprecated } = factsOf(platform).apis[method ?? api.name] ?? {}
      const from = [gateText(since, platform, language), ...deprecatedText(deprecated)]
      return [title, from.join(phrases[language].between), api.off ? words.over(native) : made]

      // The host still has it.
      function deprecatedText(from: MemberFacts['deprecated']): string[] {
        if (from === undefined) return []
        if (from === true) return [words.deprecated]
        return [words.deprecatedFrom(gateText(from, platform, language))]
      }
    }),
  )
  return table(words.heads, rows)
}

/** What the options of a call have to hold on one platform alone. */
const needsOf = (api: Api, edition: Edition): string[] =>
  onPlatforms(api, edition, (title, platform) => {
    const needs: Needs = rowsOf(api, platform)[0]?.needs ?? []
    const names = needs.map((each) => [each].flat().map(code))
    return names.length > 0 ? [edition.words.needs(title, names)] : []
  })

/** What an app has to declare in its app.json, by platform. */
const declaredBy = (api: Api, edition: Edition): string[] =>
  onPlatforms(api, edition, (title, platform) =>
    Object.entries(declaredFor(api, platform) ?? {}).map(([field, value]) => {
      const what = value === true ? code(field) : edition.words.under(code(`${value}`), code(field))
      return edition.words.declares(title, what)
    }),
  )

/** A paragraph of what there is to say of each platform; none where that is nothing. */
function onPlatforms(
  api: Api,
  { language }: Edition,
  say: (title: string, platform: Platform) => string[],
): string[] {
  const lines = columnsOf(api).flatMap((platform) =>
    say(platformWords[language].title(platform), platform),
  )
  return lines.length > 0 ? [lines.join(language === 'en' ? ' ' : '')] : []
}

function typesOf({ types }: Parts, edition: Edition): string[] {
  const own = types.filter((type) => !isShared(type)).map((type) => typeSection(type, edition))
  const shared = types.filter(isShared).map(({ name }) => name.text)
  if (shared.length === 0) return own
  const links = shared.map((name) => `[\`${name}\`](../types.md#${slug(name)})`)
  return [...own, edition.words.sharedTypes(links)]
}

/** The page of the types that several APIs share. */
export function sharedTypesPage(apis: readonly Api[], edition: Edition): string {
  const named = apis.flatMap((api) => partsOf(api, edition).types)
  const shared = new Set(named.filter(isShared))
  const sections = [...shared]
    .sort((a, b) => (a.name.text < b.name.text ? -1 : 1))
    .map((type) => typeSection(type, edition))
  const title = `# ${edition.words.sections.sharedTypes}`
  return `${[generated('src/types'), title, ...sections].join('\n\n')}\n`
}
