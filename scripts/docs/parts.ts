import type ts from 'typescript'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { type Contracts, memberType } from '../contracts'
import { about, ordered } from '../platforms'
import { type Field, readFields } from './fields'
import { fieldTable, methodTable, plainTable } from './tables'
import { type Named, namedTypes } from './types'

/** What a page says of an API's options, result and task. */
export interface Parts {
  readonly sections: readonly string[]
  /** The types of ours that are named in it. */
  readonly types: readonly Named[]
}

export function partsOf(api: Api, contracts: Contracts): Parts {
  const fieldsOf = (member: string): Field[] => {
    const type = memberType(contracts, contracts.declarationOf(api), member)
    return type ? readFields(type, contracts.checker) : []
  }
  const options = fieldsOf('options')
  const results = [...fieldsOf('result'), ...fieldsOf('payload')]
  const methods = [...fieldsOf('task'), ...fieldsOf('product')]
  const bags = ordered.flatMap((platform) => bagOf(api, contracts, platform))
  const sections = [
    section('Options', fieldTable(api, 'options', options), optionsNote(api, contracts)),
    ...bags.map(({ title, fields }) => section(title, plainTable(fields))),
    section(api.kind === 'event' ? 'Event' : 'Result', fieldTable(api, 'results', results)),
    section(api.kind === 'task' ? 'Task' : 'Methods', methodTable(api, methods), methodsNote(api)),
  ]
  const fields = [...options, ...bags.flatMap((bag) => bag.fields), ...results, ...methods]
  const declarations = fields.flatMap((field) => field.declarations)
  return {
    sections: sections.filter(Boolean),
    types: namedTypes(declarations, contracts.checker),
  }
}

const section = (title: string, content: string, note = ''): string =>
  content && [`## ${title}`, content, note].filter(Boolean).join('\n\n')

function optionsNote(api: Api, contracts: Contracts): string {
  const { kind } = api
  const callsBack = kind === 'call' || kind === 'task' || argument(api, contracts, 'success')
  if (!callsBack) return ''
  const more = kind === 'task' ? ' and [`signal`](../../guides/tasks.md#ending-one)' : ''
  return `And \`success\`, \`fail\`, \`complete\`${more}, as [every call](../../guides/errors.md#callbacks).`
}

const methodsNote = ({ kind }: Api): string =>
  kind === 'factory' ? 'Methods that promise take `success`, `fail` and `complete` too.' : ''

/** What only one platform knows, if it is typed. */
function bagOf(api: Api, contracts: Contracts, platform: Platform) {
  const { checker } = contracts
  const at = contracts.declarationOf(api)
  const extras = memberType(contracts, at, 'extras')?.getProperty(platform)
  const symbol = extras ?? argument(api, contracts, platform)
  if (!symbol) return []
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, at))
  const fields = readFields(type, checker)
  const title = `Only on ${about[platform].title}: in \`${platform}: { … }\``
  return fields.length ? [{ title, fields }] : []
}

/** A property of what is given to an API that has a signature of its own. */
function argument(api: Api, contracts: Contracts, name: string): ts.Symbol | undefined {
  const { checker } = contracts
  const at = contracts.declarationOf(api)
  const signature = memberType(contracts, at, 'signature')?.getCallSignatures()[0]
  const [options] = signature?.parameters ?? []
  return options && checker.getTypeOfSymbolAtLocation(options, at).getProperty(name)
}
