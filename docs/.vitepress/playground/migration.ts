import { resolveOptions } from '../../../src/bundler/options'
import { type Finding, findingsOf } from '../../../src/cli/finding'
import { createInspectText } from '../../../src/cli/inspectText'
import { marksIn } from '../../../src/cli/migrate/marks'
import { globals, imports, settingsFor } from '../../../src/cli/migrate/migrateSettings'
import { migrateText } from '../../../src/cli/migrate/migrateText'
import { platforms } from '../../../src/platforms/index'
import { babel } from './babel'
import type { Language } from './words'

/** What `crossmp migrate` makes of a file, and what `crossmp check` says of that. */
export interface Migration {
  readonly after: string
  readonly moved: number
  readonly marks: readonly { readonly line: number; readonly reason: string }[]
  readonly findings: readonly Finding[]
  readonly fault: string | undefined
}

const builds = platforms.flatMap((platform) => resolveOptions({ platform, natives: true }) ?? [])

export async function migration(
  path: string,
  text: string,
  language: Language,
): Promise<Migration> {
  const source = { path, text, babel, isInModules: () => false }
  const { after, moved, fault } = await migrateText(source, settingsFor(globals, imports))
  const inspected = await createInspectText(builds, babel)(path, after)
  return {
    after,
    moved,
    marks: marksIn(after),
    findings: fault ? [] : findingsOf({ file: path, ...inspected }, language),
    fault: fault?.message,
  }
}
