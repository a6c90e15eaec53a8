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

/** The folders in which the vendors' tools look for the app. What is built there is no source. */
export function rootsIn(folder: string): Root[] {
  const stated = files.flatMap((file) => {
    const root = rootIn(join(folder, file))
    return root && !isIgnored(root) && existsSync(join(folder, root))
      ? [{ folder: root, file }]
      : []
  })
  return stated.filter(
    (root, index) => stated.findIndex((each) => each.folder === root.folder) === index,
  )
}

/** `miniprogramRoot`, without what leads nowhere; undefined where it is not stated. */
function rootIn(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const { miniprogramRoot } = Object(parsed(readFileSync(path, 'utf8')))
  if (typeof miniprogramRoot !== 'string') return undefined
  return miniprogramRoot.replace(/^(?:\.\/)+|\/+$/g, '') || undefined
}

/** Undefined where it is no JSON: that is for the vendor's tool to say. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
