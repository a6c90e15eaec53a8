import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../apis'

/** English texts with their Chinese, of all JSON files in a folder beside this one. */
export function textsIn(folder: string): { readonly [english: string]: string } {
  const place = join(root, 'scripts/docs/zh', folder)
  const files = readdirSync(place).filter((file) => file.endsWith('.json'))
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(join(place, file), 'utf8'))),
  )
}
