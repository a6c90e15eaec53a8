import { failure } from '../core/failure'

/** The path that a result promises. A success without one is none. */
export function pathOf(path: string | undefined): string {
  if (!path) throw failure('unknown', 'the host does not tell where the file is')
  return path
}
