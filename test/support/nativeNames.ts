import { readApis } from '../../scripts/apis'
import { natives } from '../../scripts/compat/natives'
import { namesOf, rowsOf } from '../../scripts/rows'
import type { Platform } from '../../src/testing/index'

const apis = await readApis()

/** What an option of ours may be called where it reaches a host. */
export function nativeNames(platform: Platform, api: string, option: string): string[] {
  const rows = apis.filter(({ name }) => name === api).flatMap((found) => rowsOf(found, platform))
  const listed = natives[platform]?.[api]?.options?.[option] ?? []
  return [
    ...rows.map((row) => namesOf(row, 'options')[option] ?? option),
    ...listed.map((name) => name.split('.')[0] ?? name),
  ]
}
