import { partition } from 'lodash-es'
import ts from 'typescript'
import { platformWords } from '../../src/messages/platformWords'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { bagType, type Contracts, givenType, memberType } from '../contracts'
import { platforms } from '../platforms'
import type { Edition } from './edition'
import { type Field, readFields } from './fields'
import { columnsOf } from './gates'
import { methodTexts } from './methods'
import { fieldTable, methodTable } from './tables'
import { type Named, namedTypes } from './types'
import type { Words } from './words/index'

/** What a page says of an API's options, result and task. */
export interface Parts {
  readonly sections: readonly string[]
  /** The types of ours that are named in it. */
  readonly types: readonly Named[]
}

export function partsOf(api: Api, edition: Edition): Parts {
  const { contracts, versions, words } = edition
  const titles = words.sections
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
  const bags = platforms.flatMap((platform) => bagOf(api, edition, platform))
  const sections = [
    section(
      titles.options,
      fieldTable(edition, columns, places, options),
      optionsNote(api, edition),
    ),
    ...bags.map(({ title, platform, fields }) =>
      section(title, fieldTable(edition, [platform], places, fields)),
    ),
    section(
      api.kind === 'event' ? titles.event : titles.result,
      fieldTable(edition, columns, places, results),
    ),
    section(titles.properties, fieldTable(edition, columns, places, properties)),
    section(
      api.kind === 'task' ? titles.task : titles.methods,
      methodTable(edition, columns, places, methods),
      methodsNote(api, methods, words),
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

function optionsNote(api: Api, { contracts, words }: Edition): string {
  const { kind } = api
  const callsBack =
    kind === 'call' ||
    kind === 'task' ||
    givenType(contracts, contracts.declarationOf(api))?.getProperty('success')
  return callsBack ? words.callbacks(kind === 'task') : ''
}

const methodsNote = ({ kind }: Api, methods: readonly Field[], words: Words): string =>
  kind !== 'task' && methods.flatMap(methodTexts).some((text) => text.includes('): Promise<'))
    ? words.promises
    : ''

/** What only one platform knows, if it is typed. */
function bagOf(api: Api, { contracts, language, words }: Edition, platform: Platform) {
  const type = bagType(contracts, contracts.declarationOf(api), platform)
  const fields = type ? readFields(type, contracts.checker) : []
  const title = words.sections.only(platformWords[language].title(platform), platform)
  return fields.length ? [{ title, platform, fields }] : []
}
