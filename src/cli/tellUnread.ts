import type { Inspected } from './inspectText'

/** Tells on stderr which files could not be read. Returns whether there are any. */
export function tellUnread(command: string, inspected: readonly Inspected[]): boolean {
  const unread = inspected.filter((each) => each.unread !== undefined)
  for (const { file, unread: problem } of unread) {
    process.stderr.write(`${command} cannot read '${file}': ${problem}.\n`)
  }
  return unread.length > 0
}
