/** `onProgressUpdate` to `['on', 'progressUpdate']`; undefined for a name that is no event's. */
export const eventOf = (method: string): ['on' | 'off', string] | undefined => {
  const [, verb, first, rest] = /^(on|off)([A-Z])(.*)$/.exec(method) ?? []
  if (!verb || !first) return undefined
  return [verb as 'on' | 'off', `${first.toLowerCase()}${rest}`]
}

/** The event of a member, `networkStatusChange` for onNetworkStatusChange and for one of an object's. */
export const eventNameOf = (api: string): string =>
  eventOf(api.slice(api.lastIndexOf('.') + 1))?.[1] ?? api
