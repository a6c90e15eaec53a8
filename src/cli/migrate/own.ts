import type { StandInRead } from '../../babel/find/globals'
import { mark } from './marks'
import type { Moving } from './moving'

/** Moves what is called of a host whose names of options are its own. */
export function moveOwn(moving: Moving, read: StandInRead): void {
  mark(moving, read.path, 'todo')
}
