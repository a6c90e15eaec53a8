import { partition } from 'lodash-es'
import ts from 'typescript'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { bagType, type Contracts, givenType, memberType } from '../contracts'
import { platforms, records } from '../platforms'
import type { Versions } from '../since/index'
import { type Field, readFields } from './fields'
import { columnsOf } from './gates'
import { methodTexts } from './methods'
import { fieldTable, methodTable } from './tables'
import { type Named, namedTypes } from './types'

/** What a page says of an API's options, result and task. */
export interface Parts {
  readonly sections: readonly string[]
  /** The types of ours that are named in it. */
  readonly types: readonly Named[]
}

export function partsOf(api: Api, contracts: Contracts, versions: Versions): Parts {
  const columns = columnsOf(api)
  const places = versions.of(api)
  const fieldsOf = (member: string): Field[] => {
    const type = memberType(contracts, contracts.declarationOf(api), member)
    return type ? readFields(type, contracts.checker) : []
  }
  const options = fieldsOf('options')
  const given = [...fieldsOf('result'), ...fieldsOf('payload')]
  // An object that is handed on as the host made it.
  const isObject = given.some(isMethod)
  const results = isObject ? [] : given
  const members = [...(isObject ? given : []), ...fieldsOf('task'), ...fieldsOf('product')]
  const [methods, properties] = partition(members, isMethod)
  const bags = platforms.flatMap((platform) => bagOf(api, contracts, platform))
  const sections = [
    section('Options', fieldTable(columns, places, options), optionsNote(api, contracts)),
    ...bags.map(({ title, platform, fields }) =>
      section(title, fieldTable([platform], places, fields)),
    ),
    section(api.kind === 'event' ? 'Event' : 'Result', fieldTable(columns, places, results)),
    section('Properties', fieldTable(columns, places, properties)),
    section(
      api.kind === 'task' ? 'Task' : 'Methods',
      methodTable(columns, places, methods),
      methodsNote(api, methods),
    ),
  ]
  // Its members stand in the tables.
  const isProduct = (type: ts.Node): boolean =>
    members.some(({ declarations: [first] }) => first?.parent === type)
  const fields = [...options, ...bags.flatMap((bag) => bag.fields), ...results, ...members]
  const declarations = [...fields.flatMap((field) => field.declarations), ...argsOf(api, contracts)]
  return {
    sections: sections.filter(Boolean),
    types: namedTypes(declarations, contracts.checker).filter((type) => !isProduct(type)),
  }
}

/** Where positional arguments are typed: `SyncContract<'…', [path: string], …>`. */
function argsOf(api: Api, contracts: Contracts): ts.Node[] {
  if (api.kind !== 'sync' && api.kind !== 'factory') return []
  const { type } = contracts.declarationOf(api)
  return ts.isTypeReferenceNode(type) ? [...(type.typeArguments ?? [])].slice(1, 2) : []
}

const isMethod = (field: Field): boolean => methodTexts(field).length > 0

const section = (title: string, content: string, note = ''): string =>
  content && [`## ${title}`, content, note].filter(Boolean).join('\n\n')

function optionsNote(api: Api, contracts: Contracts): string {
  const { kind } = api
  const callsBack =
    kind === 'call' ||
    kind === 'task' ||
    givenType(contracts, contracts.declarationOf(api))?.getProperty('success')
  if (!callsBack) return ''
  const more = kind === 'task' ? ' and [`signal`](../../guides/tasks.md#ending-one)' : ''
  return `And \`success\`, \`fail\`, \`complete\`${more}, as [every call](../../guides/errors.md#callbacks).`
}

const methodsNote = ({ kind }: Api, methods: readonly Field[]): string =>
  kind !== 'task' && methods.flatMap(methodTexts).some((text) => text.includes('): Promise<'))
    ? 'Methods that promise take `success`, `fail` and `complete` too.'
    : ''

/** What only one platform knows, if it is typed. */
function bagOf(api: Api, contracts: Contracts, platform: Platform) {
  const type = bagType(contracts, contracts.declarationOf(api), platform)
  const fields = type ? readFields(type, contracts.checker) : []
  const title = `Only on ${records[platform].title}: in \`${platform}: { … }\``
  return fields.length ? [{ title, platform, fields }] : []
}
