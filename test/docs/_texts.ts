import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { read, root } from './_documents'

type Pair = readonly [english: string, chinese: string]

/** All pairs of texts in the JSON files of a folder. */
export function pairsIn(folder: string): Pair[] {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.json'))
  const tables = files.map((file): object => JSON.parse(read(`${folder}/${file}`)))
  return tables.flatMap((table) => Object.entries(table))
}

const code = /`[^`]*`/g

/** What a text is about, in any language: its code, and numbers beside it. */
export const factsOf = (text: string): string[] => [
  ...[...new Set(text.match(code))].sort(),
  ...(text.replace(code, '').match(/\d+/g)?.sort() ?? []),
]

/** Whether it is more than code. */
export const isWorded = (text: string): boolean => /[a-z]/i.test(text.replace(code, ''))
