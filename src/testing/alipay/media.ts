import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

export const media = (_kernel: Kernel): Natives => ({})
