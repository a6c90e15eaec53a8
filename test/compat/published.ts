import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mapValues } from 'lodash-es'
import { root } from '../../scripts/apis'
import type { ApiData, CompatData, Statement } from '../../src/compat/types'
import type { Platform } from '../../src/types/gate'

/** Not imported: to the compiler it would be a very large type. */
export const textOf = (name: string): string => readFileSync(join(root, 'src/compat', name), 'utf8')

export const data: CompatData = JSON.parse(textOf('data.json'))

const parts = ['options', 'results', 'methods'] as const

/** In which words a part is asked for. What a task returns is its methods. */
const wordsOf = ({ methods }: ApiData) => ({
  options: ['object'],
  results: methods ? ['success', 'callback'] : ['success', 'callback', 'return'],
  methods: ['return'],
})

const queriesOf = ([name, api]: [string, ApiData]): string[] => [
  name,
  ...parts.flatMap((part) =>
    Object.keys(api[part] ?? {}).flatMap((path) =>
      wordsOf(api)[part].map((word) => `${name}.${word}.${path}`),
    ),
  ),
]

/** Every question that has an answer, in all words. */
export const queries: readonly string[] = Object.entries(data.apis).flatMap(queriesOf)

/** Every statement on a platform, by API. */
export const statementsByApi = (
  platform: Platform,
): { readonly [api: string]: readonly Statement[] } =>
  mapValues(data.apis, (api) =>
    [api.support, ...parts.flatMap((part) => Object.values(api[part] ?? {}))].flatMap(
      (support) => support[platform] ?? [],
    ),
  )

export const statementsOn = (platform: Platform): readonly Statement[] =>
  Object.values(statementsByApi(platform)).flat()
