import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'
import type { PlatformHost } from '../platform'
import { canvas } from './canvas'
import { dialect } from './dialect'
import { file } from './file'
import { media } from './media'
import { navigation } from './navigation'
import { network } from './network'
import { open } from './open'
import { socket } from './socket'
import { storage } from './storage'
import { system } from './system'
import { wechatTables } from './tables'
import { ui } from './ui'

const families = [canvas, navigation, network, socket, file, media, storage, ui, system, open]

/** The simulated `wx`. */
export const wechat: PlatformHost = {
  dialect,
  defaults: { baseLibrary: '3.15.0', clientVersion: '8.0.60', appId: 'wx0123456789abcdef' },
  tables: wechatTables,
  natives: (kernel: Kernel): Natives =>
    Object.assign({}, ...families.map((family) => family(kernel))),
}
