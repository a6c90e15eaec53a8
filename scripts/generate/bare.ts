import { type Api, isWritten } from '../apis'
import { objectTypes } from '../bare/objects'
import { platform } from '../bare/platform'
import { properties, propertyType } from '../bare/properties'
import { records } from '../platforms'
import { head } from './head'
import { memberText } from './index'

/** src/apis/bare.ts: the types of APIs of which the facts say all. */
export function bareFile(apis: readonly Api[]): string {
  const own = apis.flatMap(({ text }) => text ?? [])
  const objects = objectTypes(
    [...own, ...propertiesText()],
    new Set(apis.flatMap(({ types }) => types)),
  )
  const index = `/** Bare APIs, and the platforms that have them. */
export interface BareApis {\n${apis
    .filter((api) => !isWritten(api))
    .map(memberText)
    .join('\n')}\n}`
  const text = [...objects, ...own, index, ...propertiesText()].join('\n\n')
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  return `${head}import type { ${used.join(', ')} } from '../types/contract'\n\n${text}\n`
}

/** The host's own objects. A platform that lacks them has no such property. */
function propertiesText(): string[] {
  const { title, global } = records[platform]
  const members = properties.map(
    (name) =>
      `  /** \`${global}.${name}\`. Only ${title} has it. */\n  readonly ${name}: ${propertyType(name)}`,
  )
  return [
    `/** An object of the host's own, of which no typing says what it has. */
export interface Untyped {
  readonly [member: string]: any
}`,
    `/** Objects of a host's own, by its platform. */
export interface BareProperties {
  readonly ${platform}: {\n${members.join('\n')}\n  }\n}`,
  ]
}

const names = [
  ...[
    'CallContract',
    'Callbacks',
    'EventContract',
    'Generic',
    'Listener',
    'Ok',
    'On',
    'SyncContract',
  ],
]
