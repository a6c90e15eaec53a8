import { fieldName, isRequired, type MemberShapes, shapesOf } from '../../src/compat/shapes'
import { platformWords } from '../../src/messages/platformWords'
import type { Api } from '../apis'
import { platform } from '../bare/platform'
import { records } from '../platforms'
import type { Edition } from './edition'
import { sinceText } from './gates'
import { code, table } from './markdown'
import { generated } from './page'

/** One page of all APIs that only one platform has, by its own names. */
export function barePage(apis: readonly Api[], edition: Edition): string {
  const { bare, legend } = edition.words
  const title = platformWords[edition.language].title(platform)
  const sections = kinds.map(({ name, is }) => {
    const { head, text } = bare[name]
    return `## ${head}\n\n${text}\n\n${listOf(apis.filter(is), edition)}`
  })
  const introduction = bare.introduction(platform, title, records[platform].global)
  return `${[generated('src/compat/facts'), `# ${bare.title(title)}`, introduction, ...sections, legend].join('\n\n')}\n`
}

const kinds = [
  { name: 'calls', is: ({ kind }: Api) => kind === 'call' },
  { name: 'atOnce', is: ({ kind }: Api) => kind === 'sync' },
  { name: 'events', is: ({ kind }: Api) => kind === 'event' },
] as const

const listOf = (apis: readonly Api[], { words, language }: Edition): string =>
  table(
    words.bare.heads,
    apis.map((api) => {
      const shapes = shapesOf(platform).apis[api.name] ?? {}
      const since = sinceText(api, platform, language)
      const last = words.bare.last(api.name)
      return [code(api.name), since, given(shapes), got(shapes), ...last]
    }),
  )

/** Options or arguments; with a mark, those that may be left out. */
const given = ({ options, args }: MemberShapes): string =>
  Object.keys(options ?? args ?? {})
    .map((name) => code(isRequired(name) ? name : `${fieldName(name)}?`))
    .join(', ')

function got({ results, payload, returns }: MemberShapes): string {
  const shape = results ?? payload ?? returns ?? ''
  if (typeof shape === 'string') return shape && code(shape.replace('object:', ''))
  return Object.keys(shape).map(fieldName).map(code).join(', ')
}
