import type { Dialect } from './engine/dialect'
import type { PathStyle } from './engine/files'
import type { Natives } from './engine/members'
import type { Kernel } from './kernel'

/** What one platform adds to the engine. */
export interface PlatformHost {
  dialect: Dialect
  defaults: { baseLibrary: string; clientVersion: string; appId: string }
  paths: PathStyle
  natives(kernel: Kernel): Natives
}
