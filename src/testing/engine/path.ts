/** The extension with its dot, or nothing. */
export const extensionOfPath = (path: string): string => /[^/\\](\.[^./\\]*)$/.exec(path)?.[1] ?? ''

export const nameOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const parentOfPath = (path: string): string =>
  path.replace(/\/+$/, '').replace(/\/[^/]*$/, '')
