import type { ApiData, CompatData } from '../../src/compat/types'
import type { Api } from '../apis'
import { head } from '../generate/head'

/** src/compat/names.ts: what there is to ask for. */
export function namesFile({ apis }: CompatData, ours: readonly Api[]): string {
  const names = Object.keys(apis).map((name) => `  '${name}',`)
  const queries = ours.flatMap((api) => queriesOf(api, apis[api.name] as ApiData))
  return `${head}
/** Every member of \`wx\`, sorted. */
export const apis = [
${names.join('\n')}
] as const

export type ApiName = (typeof apis)[number]

/** The parts of crossmp's APIs, in WeChat's grammar. */
export type PartQuery =
${queries.join('\n')}
`
}

function queriesOf({ name, kind }: Api, { options, results, methods }: ApiData): string[] {
  const parts = {
    object: options,
    [words[kind] ?? 'success']: results,
    ...(methods && { return: methods }),
  }
  return Object.entries(parts).flatMap(([word, part]) => {
    const paths = Object.keys(part ?? {}).map((path) => `'${path}'`)
    return paths.length > 0 ? [`  | \`${name}.${word}.\${${paths.join(' | ')}}\``] : []
  })
}

/** What the results of a kind are called, if not `success`. */
const words: { readonly [K in Api['kind']]?: string } = { event: 'callback', sync: 'return' }
