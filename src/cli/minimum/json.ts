import type { PlatformMinimum } from './minimum'
import { reachOf } from './reach'

/** The minimums as JSON, by platform. */
export function jsonOf(results: readonly PlatformMinimum[]): string {
  const byPlatform = results.map(({ platform, ...result }) => [
    platform,
    { ...result, reach: reachOf(platform, result.minimum) ?? null },
  ])
  return JSON.stringify(Object.fromEntries(byPlatform), null, 2)
}
