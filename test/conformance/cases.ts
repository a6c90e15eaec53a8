import type { Case } from './case'
import { factories, file } from './cases/file'
import { media } from './cases/media'
import { network } from './cases/network'
import { open } from './cases/open'
import { storage } from './cases/storage'
import { events, sync } from './cases/sync'
import { ui } from './cases/ui'

/** Every API with what the suite has to know of it. To add one is to add an entry to its family. */
export const cases: readonly Case[] = [
  ...[...network, ...media, ...file, ...storage, ...ui, ...open],
  ...[...sync, ...events, ...factories],
]
