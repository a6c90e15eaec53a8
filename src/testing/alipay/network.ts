import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

export const network = (_kernel: Kernel): Natives => ({})
