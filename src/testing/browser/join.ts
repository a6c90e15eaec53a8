/** A path below a directory, without `.` and `..`. */
export const join = (directory: string, name: string): string => {
  const parts: string[] = []
  for (const part of `${directory}/${name}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}
