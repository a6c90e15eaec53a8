import { fieldName, isRequired, type MemberShapes, shapesOf } from '../../src/compat/shapes'
import type { Api } from '../apis'
import { platform } from '../bare/platform'
import { records } from '../platforms'
import { legend, sinceText } from './gates'
import { code, table } from './markdown'
import { generated } from './page'

/** One page of all APIs that only one platform has, by its own names. */
export function barePage(apis: readonly Api[]): string {
  const { title, global } = records[platform]
  const sections = kinds.map(
    ({ head, text, is }) => `## ${head}\n\n${text}\n\n${listOf(apis.filter(is))}`,
  )
  return `${[generated('src/compat/facts'), `# APIs of ${title} alone`, introduction(title, global), ...sections, legend].join('\n\n')}\n`
}

const introduction = (
  title: string,
  global: string,
): string => `crossmp has every member of \`${global}\`. These have no counterpart elsewhere, so crossmp changes nothing about them: names, options, results and objects are ${title}'s own. They are typed from the vendor's typings. \`createAudioContext\` is of a component and \`cloud\` of a backend that are ${title}'s alone.

- On ${title}, a call returns a promise and takes \`success\`, \`fail\` and \`complete\`. It rejects with an [\`MpxError\`](../guides/errors.md), of kind \`version\` where the host is too old.
- Elsewhere, TypeScript refuses the call until \`mpx.is('${platform}')\` guards it. It rejects or throws with kind \`unsupported\`.
- \`canIUse\` is the host's own answer, and false elsewhere.`

interface Kind {
  readonly head: string
  readonly text: string
  readonly is: (api: Api) => boolean
}

const kinds: readonly Kind[] = [
  {
    head: 'Calls',
    text: 'They return a promise.',
    is: ({ kind }) => kind === 'call',
  },
  {
    head: 'At once',
    text: 'They return their answer, or the object that the host makes, and throw where they fail.',
    is: ({ kind }) => kind === 'sync',
  },
  {
    head: 'Events',
    text: '`on…` adds a listener and returns what removes it. `off…` removes one listener, or all.',
    is: ({ kind }) => kind === 'event',
  },
]

const listOf = (apis: readonly Api[]): string =>
  table(
    ['API', 'From', 'Takes', 'Gives'],
    apis.map((api) => {
      const shapes = shapesOf(platform).apis[api.name] ?? {}
      return [code(api.name), sinceText(api, platform), given(shapes), got(shapes)]
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
