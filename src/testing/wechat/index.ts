import type { Natives } from '../engine/members'
import type { NativeTables } from '../engine/tables'
import type { Kernel } from '../kernel'
import tables from '../natives/wechat.json'
import type { PlatformHost } from '../platform'
import { dialect } from './dialect'
import { file } from './file'
import { media } from './media'
import { network } from './network'
import { open } from './open'
import { socket } from './socket'
import { storage } from './storage'
import { system } from './system'
import { ui } from './ui'

const families = [network, socket, file, media, storage, ui, system, open]

/** The simulated `wx`. */
export const wechat: PlatformHost = {
  dialect,
  defaults: { baseLibrary: '3.15.0', clientVersion: '8.0.60', appId: 'wx0123456789abcdef' },
  tables: tables as unknown as NativeTables,
  natives: (kernel: Kernel): Natives =>
    Object.assign({}, ...families.map((family) => family(kernel))),
}
