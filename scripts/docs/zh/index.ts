import type { Sentences } from './_types'
import { app } from './app'
import { calls } from './bare/calls'
import { events } from './bare/events'
import { objects } from './bare/objects'
import { bluetooth } from './bluetooth'
import { canvas } from './canvas'
import { device } from './device'
import { file } from './file'
import { location } from './location'
import { media } from './media'
import { navigation } from './navigation'
import { network } from './network'
import { open } from './open'
import { page } from './page'
import { storage } from './storage'
import { system } from './system'
import { ui } from './ui'

/** What each API does, in one Chinese sentence. The compiler refuses an API that is missing, or that there is not. */
export const sentences: Sentences = {
  ...app,
  ...bluetooth,
  ...canvas,
  ...device,
  ...file,
  ...location,
  ...media,
  ...navigation,
  ...network,
  ...open,
  ...page,
  ...storage,
  ...system,
  ...ui,
  ...calls,
  ...events,
  ...objects,
}
