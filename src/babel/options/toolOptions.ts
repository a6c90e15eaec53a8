import type { CodeError } from '../codeError'

/** More options, for commands of crossmp that look at code and compile nothing. */
export interface ToolOptions {
  /** Takes each error in the code: then none ends the compilation. */
  readonly onError?: (error: CodeError) => void
  /** Whether what may be newer than `targets`, since nobody tells its version, counts as newer. */
  readonly isStrict?: boolean
}
