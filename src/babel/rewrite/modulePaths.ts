import { lighter } from '../../entries/lighter'
import type { Platform } from '../../types/gate'
import { type Minimum, within } from '../options/minimum'

/**
 * The folder of an API's lightest module that every host of the app is new enough for: `latest`, `current`, or none, which is
 * the module for all versions.
 */
export function folderOf(
  name: string,
  platform: Platform,
  minimum: Minimum | undefined,
): string | undefined {
  const choices = lighter[platform]
  if (!Object.hasOwn(choices, name)) return undefined
  return choices[name]?.find(({ required }) => required.every((gate) => within(gate, minimum)))
    ?.folder
}
