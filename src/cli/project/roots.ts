import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isIgnored } from '../files'

/** Where the vendors' developer tools are told of a project. */
const files = ['project.config.json', 'mini.project.json']

/** A folder of an app's sources, and the file that names it. */
export interface Root {
  readonly folder: string
  readonly file: string
}

/** What the files in a folder say of its sources. */
export interface Roots {
  readonly roots: readonly Root[]
  /** Those that are not there. */
  readonly missing: readonly Root[]
  /** The files that are no JSON. */
  readonly unparsable: readonly string[]
}

/** The folders in which the vendors' tools look for the app. What is built there is no source. */
export function rootsIn(folder: string): Roots {
  const settings = files
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => ({ file, value: parsed(readFileSync(join(folder, file), 'utf8')) }))
  const stated = settings.flatMap(({ file, value }) => {
    const root = rootOf(value)
    return root && !isIgnored(root) ? [{ folder: root, file }] : []
  })
  const isThere = (root: Root): boolean => existsSync(join(folder, root.folder))
  return {
    roots: stated.filter(isThere).filter(isFirst),
    missing: stated.filter((root) => !isThere(root)),
    unparsable: settings.flatMap(({ file, value }) => (value === undefined ? file : [])),
  }
}

const isFirst = ({ folder }: Root, index: number, all: readonly Root[]): boolean =>
  all.findIndex((each) => each.folder === folder) === index

/** `miniprogramRoot`, without what leads nowhere; undefined where it is not stated. */
function rootOf(settings: unknown): string | undefined {
  const { miniprogramRoot } = Object(settings)
  if (typeof miniprogramRoot !== 'string') return undefined
  return miniprogramRoot.replace(/^(?:\.\/)+|\/+$/g, '') || undefined
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
