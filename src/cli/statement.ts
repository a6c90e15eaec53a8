import type { Platform, Since, Source, Statement } from '../compat/index'
import type { Language } from '../messages/language'
import { platformWords } from '../messages/platformWords'
import { records } from '../platforms/index'
import { words } from './statementWords'

type Sources = { readonly [id: string]: Source }

/** A statement about an API, in lines: the first says since when. */
export function textOfStatement(
  platform: Platform,
  statement: Statement,
  sources: Sources,
  language: Language,
): string[] {
  const say = words[language]
  const facts =
    statement.since === false
      ? [neverText(platform, statement, language)]
      : supportedLines(platform, statement, language)
  const { notes, certainty } = statement
  return [
    ...facts,
    ...(notes ? [notes] : []),
    ...(certainty === 'approximate' ? [say.approximate] : []),
    ...(statement.sources.length > 0 ? [say.source(namesOf(statement.sources, sources))] : []),
  ]
}

type Supported = Exclude<Statement, { since: false }>
type Never = Extract<Statement, { since: false }>

function supportedLines(
  platform: Platform,
  { since, via, needs, emulated, partial }: Supported,
  language: Language,
): string[] {
  const say = words[language]
  const by = via.length > 0 ? say.by(nativeNames(platform, via)) : say.byCrossmp
  return [
    `${sinceText(platform, since, language)}${by}`,
    ...(emulated && via.length > 0 ? [say.emulated] : []),
    ...(partial ? [say.partial] : []),
    ...(needs ? [say.needs(needsText(needs, language))] : []),
  ]
}

/** `a and b`, and of a list in it `a or b`. */
function needsText(needs: NonNullable<Supported['needs']>, language: Language): string {
  const any = new Intl.ListFormat(language, { type: 'disjunction' })
  const all = new Intl.ListFormat(language, { type: 'conjunction' })
  const text = all.format(needs.map((need) => (typeof need === 'string' ? need : any.format(need))))
  // Names stand apart from Chinese words.
  return text.replace(/[和或]/g, ' $& ')
}

function neverText(platform: Platform, { reason, native }: Never, language: Language): string {
  if (reason === 'no-counterpart') return words[language].never
  return words[language].notWrapped(nativeNames(platform, native?.via ?? []))
}

const nativeNames = (platform: Platform, names: readonly string[]): string =>
  names.map((name) => `${records[platform].global}.${name}`).join(', ')

function sinceText(platform: Platform, since: Since, language: Language): string {
  const say = words[language]
  if (since === 'baseline' || since === 'unknown') return say[since]
  return say.from(platformWords[language].version(platform, since))
}

/** From when it is there, as tables have it. */
export function brief(platform: Platform, since: Since | false, language: Language): string {
  if (since === false) return '–'
  if (since === 'baseline') return '✓'
  return since === 'unknown' ? '✓ ?' : platformWords[language].brief(platform, since)
}

const namesOf = (ids: readonly string[], sources: Sources): string =>
  ids.map((id) => [sources[id]?.name ?? id, sources[id]?.version ?? ''].join(' ').trim()).join(', ')
