import type { FieldTable } from './members'

/**
 * Result fields that are as old as their API. They are listed, so that canIUse knows them.
 *
 * @example
 * result: { ...always('latitude', 'longitude'), altitude: '1.2.0' }
 */
export const always = (...names: readonly string[]): FieldTable =>
  Object.fromEntries(names.map((name) => [name, '0.0.0']))
