import type { Api } from '../apis'
import { isOwn, type Row } from '../rows'

/** Which function of core binds an API of these rows. */
export function binderOf({ off, kind }: Api, rows: readonly Row[]): string {
  if (off) return 'bindOff'
  if (rows.length === 0) return `bindAbsent${isAnsweredAtOnce(kind) ? 'Sync' : capital(kind)}`
  if (isOwn(rows)) return `bindOwn${capital(kind)}`
  if (rows.some(({ method }) => method?.includes('.'))) return `bindNested${capital(kind)}`
  if (kind === 'call' && rows.some(isStoppable)) return 'bindStoppable'
  return `bind${capital(kind)}`
}

const isAnsweredAtOnce = (kind: string): boolean => ['sync', 'event', 'factory'].includes(kind)
const capital = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1)

// A time limit stops a call. One that is made of several native calls, step by step, can stop between two: its row is given the
// call.
const isStoppable = (row: Row): boolean =>
  row.params?.timeout !== undefined || (row.call instanceof Function && row.call.length > 2)
