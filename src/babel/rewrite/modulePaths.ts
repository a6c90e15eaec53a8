import { lighter } from '../../entries/lighter'
import type { Platform } from '../../types/gate'
import type { Context } from '../context'
import { type Minimum, within } from '../options/minimum'

/** The platform's index: every export by name, and the whole `mpx`. */
export function indexModule({ source, platform }: Context): string {
  return `${source}/${platform}`
}

/** The module to import one name from: its own, so that nothing else is loaded where nothing shakes trees. */
export function moduleOf(ctx: Context, name: string): string {
  return name === 'mpx' ? indexModule(ctx) : `${indexModule(ctx)}/${name}`
}

/** What that module calls it: the lightest that the app's minimum allows. */
export function exportOf({ platform, minimum }: Context, name: string): string {
  return lightestOf(name, platform, minimum) ?? name
}

/** The lightest form of an API that every host of the app is new enough for: `latest`, `current`, or none but the whole. */
export function lightestOf(
  name: string,
  platform: Platform,
  minimum: Minimum | undefined,
): string | undefined {
  const choices = lighter[platform]
  if (!Object.hasOwn(choices, name)) return undefined
  return choices[name]?.find(({ required }) => required.every((gate) => within(gate, minimum)))
    ?.folder
}
