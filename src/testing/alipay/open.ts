import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

export const open = (_kernel: Kernel): Natives => ({})
