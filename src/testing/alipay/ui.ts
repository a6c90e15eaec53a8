import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

export const ui = (_kernel: Kernel): Natives => ({})
