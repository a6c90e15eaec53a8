import { records } from '../platforms/index'
import type { Platform } from '../types/platforms'
import type { Dialect } from './engine/dialect'
import type { PathStyle } from './engine/files'
import type { Natives } from './engine/members'
import type { NativeTables } from './engine/tables'
import type { Kernel } from './kernel'

/** What one platform adds to the engine. */
export interface PlatformHost {
  dialect: Dialect
  defaults: { baseLibrary: string; clientVersion: string; appId: string }
  /** What a path that the host gives out ends in, by what the file's name ends in; left out: in the same. */
  endingOf?(extension: string): string
  /** natives/<platform>.json. */
  tables: NativeTables
  /** What its members do that do more than answer. */
  natives(kernel: Kernel): Natives
}

/** How paths look that a platform's hosts give out. */
export function pathsOf(
  platform: Platform,
  { endingOf = (extension) => extension }: Pick<PlatformHost, 'endingOf'>,
): PathStyle {
  const { temp, saved, userData } = records[platform].paths
  return {
    temp: (id, extension) => temp + id + endingOf(extension),
    saved: (id, extension) => saved + id + endingOf(extension),
    userData,
  }
}
