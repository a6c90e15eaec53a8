import type { Api } from '../apis'
import type { Contracts } from '../contracts'
import { lay, type Path } from '../json'
import { dataOf } from './data'
import { namesFile } from './names'

/** src/compat: what crossmp and the hosts have of every member of `wx`, and the names of all that. */
export function compatFiles(apis: readonly Api[], contracts: Contracts): Record<string, string> {
  const data = dataOf(apis, contracts)
  const ours = new Set(apis.map(({ name }) => name))
  // A line for each API, and for each part of ours.
  const opens = ([top, api, , path]: Path): boolean =>
    path === undefined && (top !== 'apis' || api === undefined || ours.has(api))
  const head = {
    $schema: './data.schema.json',
    generated: 'By `npm run generate` from src/apis and src/compat/facts. Do not edit.',
  }
  return {
    'src/compat/data.json': lay({ ...head, ...data }, { opens }),
    'src/compat/names.ts': namesFile(data, apis),
  }
}
