/** Why a file operation can't be done, whatever the platform calls it. */
export type ProblemKind =
  | 'missing'
  | 'denied'
  | 'exists'
  | 'isDirectory'
  | 'notDirectory'
  | 'notEmpty'
  | 'full'
  | 'invalid'
  | 'system'

const kinds: Readonly<Record<string, ProblemKind>> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EEXIST: 'exists',
  EISDIR: 'isDirectory',
  ENOTDIR: 'notDirectory',
  ENOTEMPTY: 'notEmpty',
}

export class FileProblem extends Error {
  override readonly name = 'FileProblem'

  constructor(
    readonly kind: ProblemKind,
    readonly hostPath: string,
  ) {
    super(`${kind}: ${hostPath}`)
  }
}

/** Runs an operation of the disk; what it throws is told in terms of the host's path. */
export const guarded = <T>(hostPath: string, operate: () => T): T => {
  try {
    return operate()
  } catch (error) {
    if (error instanceof FileProblem) throw error
    const { code = '' } = error as { code?: string }
    throw new FileProblem(kinds[code] ?? 'system', hostPath)
  }
}
