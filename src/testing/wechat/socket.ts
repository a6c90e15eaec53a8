import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'

export const socket = (_kernel: Kernel): Natives => ({})
