/** The name of a form of an API, of what it is a form of: `latestAwaitedProduction`. */
export const formName = (parts: readonly string[]): string =>
  parts.join(' ').replace(/ (.)/g, (_, first) => first.toUpperCase())
