import type { Native } from '../core/row'

/** Objects that one host has made, by names of ours. */
export interface Made {
  host?: unknown
  objects: { [name: string]: Native }
}

/** Those of this host: another one has none yet. */
export function madeBy(host: unknown, made: Made): Made['objects'] {
  if (made.host !== host) Object.assign(made, { host, objects: {} })
  return made.objects
}
