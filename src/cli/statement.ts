import type { Platform, Since, Source, Statement } from '../compat/index'
import { records } from '../platforms/index'

type Sources = { readonly [id: string]: Source }

/** A statement about an API, in lines. */
export function textOfStatement(
  platform: Platform,
  statement: Statement,
  sources: Sources,
): string[] {
  const facts =
    statement.since === false
      ? neverLines(platform, statement)
      : supportedLines(platform, statement)
  const { notes, certainty } = statement
  return [
    ...facts,
    ...(notes ? [notes] : []),
    ...(certainty === 'approximate' ? ['Sources differ, or speak of something near to it.'] : []),
    ...(statement.sources.length > 0 ? [`Source: ${namesOf(statement.sources, sources)}`] : []),
  ]
}

type Supported = Exclude<Statement, { since: false }>
type Never = Extract<Statement, { since: false }>

function supportedLines(
  platform: Platform,
  { since, via, needs, emulated, partial }: Supported,
): string[] {
  const by = via.length > 0 ? `by ${nativeNames(platform, via)}` : 'by crossmp itself'
  return [
    `${words(platform, since)}, ${by}`,
    ...(emulated && via.length > 0 ? ['crossmp emulates it.'] : []),
    ...(partial ? ['It works in part.'] : []),
    ...(needs ? [`A call needs ${all.format(needs.map(choice))}.`] : []),
  ]
}

const all = new Intl.ListFormat('en', { type: 'conjunction' })
const any = new Intl.ListFormat('en', { type: 'disjunction' })

const choice = (need: string | readonly string[]): string =>
  typeof need === 'string' ? need : any.format(need)

function neverLines(platform: Platform, { reason, native }: Never): string[] {
  if (reason === 'no-counterpart') return ['Never: there is nothing that could serve it.']
  const names = native && native.via.length > 0 ? `: ${nativeNames(platform, native.via)}` : ''
  return [`crossmp has no API for it. The platform has something, on mpx.native${names}`]
}

const nativeNames = (platform: Platform, names: readonly string[]): string =>
  names.map((name) => `${records[platform].global}.${name}`).join(', ')

function words(platform: Platform, since: Since): string {
  if (since === 'baseline') return 'Every version that crossmp supports'
  if (since === 'unknown') return 'Since a version that is not published'
  return `From ${records[platform].numbering.describe(since)}`
}

/** From when it is there, as tables have it. */
export function brief(platform: Platform, since: Since | false): string {
  if (since === false) return '–'
  if (since === 'baseline') return '✓'
  return since === 'unknown' ? '✓ ?' : records[platform].numbering.brief(since)
}

const namesOf = (ids: readonly string[], sources: Sources): string =>
  ids.map((id) => [sources[id]?.name ?? id, sources[id]?.version ?? ''].join(' ').trim()).join(', ')
