import { marksIn } from './marks'
import type { Migrated } from './migrateFile'

/** What was done, what is left to do, and what comes next. */
export function textReport(migrated: readonly Migrated[], isDry: boolean): string {
  const changed = migrated.filter(({ before, after }) => before !== after)
  const moved = changed.reduce((sum, each) => sum + each.moved, 0)
  const marks = marksOf(migrated)
  const faults = faultsOf(migrated)
  const verb = isDry ? 'would be rewritten' : 'rewritten'
  const lines = [
    ...faults.map(
      ({ file, line, column, message }) =>
        `${file}:${line}:${column} ${message.replace(/\.?$/, '.')} It stays as it is.`,
    ),
    `${plural(moved, 'use')} ${verb} in ${changed.length} of ${plural(migrated.length, 'file')}.`,
    ...(marks.length > 0 ? ['', 'Left to you, each below a comment:'] : []),
    ...marks.map(({ file, line, reason }) => `  ${file}:${line} ${reason}`),
    ...(moved > 0 && !isDry ? next : []),
  ]
  return `${lines.join('\n')}\n`
}

const next = [
  '',
  'What comes next:',
  '  npm install crossmp     the package that the files import now',
  '  npx crossmp init        adds its plugin to your build',
  '  npx crossmp check       shows what does not work on a platform yet',
]

export function jsonReport(migrated: readonly Migrated[]): string {
  const files = migrated
    .filter(({ before, after }) => before !== after)
    .map(({ name, moved }) => ({ file: name, moved }))
  const report = { files, marks: marksOf(migrated), errors: faultsOf(migrated) }
  return `${JSON.stringify(report, null, 2)}\n`
}

const marksOf = (migrated: readonly Migrated[]) =>
  migrated.flatMap(({ name, after }) => marksIn(after).map((each) => ({ file: name, ...each })))

const faultsOf = (migrated: readonly Migrated[]) =>
  migrated.flatMap(({ name, fault }) => {
    if (!fault) return []
    const { line, column } = fault.loc?.start ?? { line: 1, column: 0 }
    return [{ file: name, line, column: column + 1, message: fault.message }]
  })

const plural = (count: number, word: string): string =>
  `${count} ${count === 1 ? word : `${word}s`}`
