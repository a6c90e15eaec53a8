import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

export const system = (_kernel: Kernel): Natives => ({})
