import { fail } from '../engine/failure'
import { type MediaKind, type Picked, pick } from '../engine/picking'
import type { Kernel } from '../kernel'

/** What the user chooses; fails where the user leaves or the system lets WeChat see nothing. */
export const choose = (kernel: Kernel, kinds: readonly MediaKind[], count: number): Picked[] => {
  if (kernel.user.auth === 'denied') throw fail('system permission denied', { errno: 3 })
  if (kernel.user.choose === 'cancel') throw fail('cancel', { errno: 1 })
  return pick(kernel, kinds, count)
}
