import fs from 'node:fs'
import path from 'node:path'

export const isInside = (directory: string, candidate: string): boolean => {
  const relative = path.relative(directory, candidate)
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}

/** The real path of the nearest ancestor that exists, so that no symlink leads out. */
export const realAncestor = (candidate: string): string => {
  try {
    return fs.realpathSync(candidate)
  } catch {
    return realAncestor(path.dirname(candidate))
  }
}

export const isBrokenLink = (candidate: string): boolean => {
  const stat = fs.lstatSync(candidate, { throwIfNoEntry: false })
  return stat?.isSymbolicLink() === true && !fs.existsSync(candidate)
}
