import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, 'fixtures')

/** The fixtures that compile, as `group/name`. */
export const fixtures: readonly string[] = readdirSync(root)
  .filter((group) => group !== 'errors')
  .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))

export interface Fixture {
  readonly filename: string
  readonly code: string
  /** Options of the plugin, beside the platform. */
  readonly plugin: { readonly source?: string; readonly globals?: readonly string[] }
}

export function readFixture(name: string): Fixture {
  const folder = join(root, name)
  const filename = readdirSync(folder).find((file) => file.startsWith('input.')) ?? ''
  const code = readFileSync(join(folder, filename), 'utf8')
  const options = join(folder, 'options.json')
  const { plugin = {} } = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}
  return { filename, code, plugin }
}
