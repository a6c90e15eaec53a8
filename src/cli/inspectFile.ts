import { readFile } from 'node:fs/promises'
import { babel } from '../bundler/babel'
import { shortName } from '../bundler/shortName'
import { type Build, createInspectText, type Inspected } from './inspectText'
import { problemOf } from './systemError'

/** Looks at the scripts of a file, for each platform. */
export type InspectFile = (path: string) => Promise<Inspected>

export function createInspectFile(builds: readonly Build[]): InspectFile {
  const inspectText = createInspectText(builds, babel)
  return async (path) => {
    const file = shortName(path)
    const text = await readFile(path, 'utf8').catch((error: Error) => error)
    if (typeof text === 'string') return { file, ...(await inspectText(path, text)) }
    return { file, isUsed: false, hosts: [], reports: [], unread: problemOf(text) }
  }
}
