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
import { alipayTables } from './tables'
import { ui } from './ui'
import { updateManager } from './updateManager'
import { worker } from './worker'

const families = [
  canvas,
  navigation,
  network,
  socket,
  file,
  media,
  audio,
  storage,
  ui,
  system,
  open,
  bluetooth,
  ads,
  camera,
  map,
  updateManager,
  worker,
  page,
]

/** Alipay docs, downloadFile: a temp file's extension tells only the kind of file. */
const kinds: Array<[RegExp, string]> = [
  [/^\.(png|jpe?g|gif|webp|bmp|image)$/i, '.image'],
  [/^\.(mp4|mov|m4v|3gp|avi|video)$/i, '.video'],
  [/^\.(mp3|aac|m4a|wav|amr|audio)$/i, '.audio'],
  [/^\.pdf$/i, '.pdf'],
]
const endingOf = (extension: string): string =>
  kinds.find(([pattern]) => pattern.test(extension))?.[1] ?? '.other'

/** The simulated `my`. */
export const alipay: PlatformHost = {
  dialect,
  defaults: { baseLibrary: '2.9.50', clientVersion: '10.7.0', appId: '2021000000000001' },
  endingOf,
  tables: alipayTables,
  natives: (kernel: Kernel): Natives =>
    Object.assign({}, ...families.map((family) => family(kernel))),
}
