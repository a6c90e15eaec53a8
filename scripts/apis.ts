import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Contract } from '../src/types/contract'
import type { Platform } from '../src/types/gate'
import { readBare } from './bare/index'
import { platforms } from './platforms'

/** The repository's root. */
export const root: string = join(import.meta.dirname, '..')
const folder = join(root, 'src/apis')

export { platforms }

/** One API as its module says it. */
export interface Api {
  readonly name: string
  readonly family: string
  /** Where its types are, in src/apis: `network/request`. */
  readonly file: string
  readonly kind: Contract['kind']
  /** The API this one undoes, for an `off…`. */
  readonly off?: string
  /** Platforms that have a row. */
  readonly on: readonly Platform[]
  /** Name of the contract's type: `UploadFile`. */
  readonly type: string
  /** Every type the file exports. */
  readonly types: readonly string[]
  /** The doc comment of that type, with its slashes. */
  readonly doc: string
  readonly module: Record<string, unknown>
  /** Of a bare API, which has no file of its own: its types, as src/apis/bare.ts has them. */
  readonly text?: string
}

/** Reads src/apis/<family>/<name>.ts, and from the facts what has no file. */
export async function readApis(): Promise<Api[]> {
  const written = await Promise.all(apiFiles().map(readApi))
  return [...written, ...readBare(new Set(written.map(({ name }) => name)))]
}

/** Those that have a file. */
export const isWritten = ({ text }: Api): boolean => text === undefined

/** `network/request.ts` and the others, in src/apis; names that begin with an underscore are helpers of the family. */
export const apiFiles = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^\w+\/[a-z]\w*\.ts$/.test(file))
    .sort()

async function readApi(file: string): Promise<Api> {
  const path = join(folder, file)
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>
  const [family = '', name = ''] = file.replace(/\.ts$/, '').split('/')
  const api = module.api as { name: string; kind: Api['kind']; off?: string }
  if (api?.name !== name) throw new Error(`${file} must export \`api\` with the name '${name}'.`)
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const source = readFileSync(path, 'utf8')
  return {
    name,
    family,
    file: `${family}/${name}`,
    kind: api.kind,
    ...(api.off && { off: api.off }),
    on: platforms.filter((platform) => module[platform]),
    type,
    types: typesOf(source),
    doc: docOf(source, type, file),
    module,
  }
}

/** The types that it exports, those of a helper that it exports again included. */
function typesOf(source: string): string[] {
  const own = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)]
  const again = [...source.matchAll(/^export type \{([^}]+)\} from '\.\/_/gm)]
  return [...again, ...own].flatMap(([, names = '']) => names.match(/\w+/g) ?? [])
}

function docOf(source: string, type: string, file: string): string {
  const before = source.split(new RegExp(`^export type ${type} =`, 'm'))
  const found = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(before[0] ?? '')
  if (before.length < 2 || !found) {
    throw new Error(`${file} must export the type ${type} with a doc comment.`)
  }
  return found[0].trim()
}
