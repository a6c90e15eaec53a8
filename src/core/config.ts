import type { Configuration } from '../types/configuration'

export const config: Configuration = {}

/**
 * Sets how crossmp behaves in this app. What is left out stays as it is.
 *
 * @example
 * mpx.configure({ development: true, onUnsupported: 'ignore' })
 */
export function configure(changes: Configuration): void {
  Object.assign(config, changes)
}
