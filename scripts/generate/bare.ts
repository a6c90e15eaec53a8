import { type Api, isWritten } from '../apis'
import { objectTypes } from '../bare/objects'
import { head } from './head'
import { memberText } from './index'

/** src/apis/bare.ts: the types of APIs of which the facts say all. */
export function bareFile(apis: readonly Api[]): string {
  const own = apis.flatMap(({ text }) => text ?? [])
  const objects = objectTypes(own, new Set(apis.flatMap(({ types }) => types)))
  const index = `/** Bare APIs, and the platforms that have them. */
export interface BareApis {\n${apis
    .filter((api) => !isWritten(api))
    .map(memberText)
    .join('\n')}\n}`
  const text = [...objects, ...own, index].join('\n\n')
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  return `${head}import type { ${used.join(', ')} } from '../types/contract'\n\n${text}\n`
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
