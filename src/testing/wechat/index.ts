import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'
import type { PlatformHost } from '../platform'
import { ads } from './ads'
import { audio } from './audio'
import { bluetooth } from './bluetooth'
import { camera } from './camera'
import { canvas } from './canvas'
import { dialect } from './dialect'
import { file } from './file'
import { map } from './map'
import { media } from './media'
import { navigation } from './navigation'
import { network } from './network'
import { open } from './open'
import { page } from './page'
import { socket } from './socket'
import { storage } from './storage'
import { system } from './system'
import { wechatTables } from './tables'
import { ui } from './ui'
import { updateManager } from './updateManager'
import { worker } from './worker'

const families = [
  navigation,
  network,
  socket,
  file,
  canvas,
  media,
  audio,
  storage,
  ui,
  system,
  open,
  page,
  bluetooth,
  ads,
  camera,
  map,
  updateManager,
  worker,
]

/** The simulated `wx`. */
export const wechat: PlatformHost = {
  dialect,
  defaults: { baseLibrary: '3.17.0', clientVersion: '8.0.60', appId: 'wx0123456789abcdef' },
  tables: wechatTables,
  natives: (kernel: Kernel): Natives =>
    Object.assign({}, ...families.map((family) => family(kernel))),
}
