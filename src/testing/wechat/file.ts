import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

export const file = (_kernel: Kernel): Natives => ({})
