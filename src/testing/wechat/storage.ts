import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

export const storage = (_kernel: Kernel): Natives => ({})
