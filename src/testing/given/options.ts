import type {
  Audio,
  BluetoothDevice,
  HostOptions,
  NetworkState,
  UpdateState,
  UserAnswers,
} from '../types'
import { bluetoothDevices } from './bluetooth'
import { check, checkField, checkFields } from './check'
import {
  anything,
  callable,
  type Expected,
  flag,
  number,
  object,
  objectOf,
  oneOf,
  oneOfOrNumber,
  text,
  texts,
} from './expected'

const user = {
  choose: oneOf<UserAnswers['choose']>('files', 'cancel'),
  modal: objectOf({ confirm: flag, content: text }),
  actionSheet: oneOfOrNumber('cancel'),
  payment: oneOfOrNumber('paid', 'cancel', 'fail'),
  auth: oneOf<UserAnswers['auth']>('granted', 'denied'),
  location: objectOf({ latitude: number, longitude: number, accuracy: number, altitude: number }),
  ad: oneOf<UserAnswers['ad']>('watched', 'left', 'none'),
} satisfies Record<keyof UserAnswers, Expected>

const network = {
  type: oneOf<NetworkState['type']>('wifi', '2g', '3g', '4g', '5g', 'unknown', 'none'),
} satisfies Record<keyof NetworkState, Expected>

const audio = { duration: number } satisfies Record<keyof Audio, Expected>

const options = {
  // Versions and faults are checked by themselves.
  baseLibrary: anything,
  clientVersion: anything,
  faults: object,
  system: oneOf('ios', 'android', 'devtools'),
  envVersion: oneOf('release', 'trial', 'develop'),
  appId: text,
  files: texts,
  user: objectOf(user),
  network: objectOf(network),
  audio: objectOf(audio),
  strict: flag,
  workers: object,
  pages: texts,
  tabBar: texts,
  createCanvas: callable,
  bluetooth: bluetoothDevices,
} satisfies Record<keyof HostOptions, Expected>

export const checkOptions = (given: HostOptions): void =>
  checkFields('createHost', '', given, options)

/** An answer of the user that is set later. */
export const checkAnswer = (name: string, value: unknown): void =>
  checkField('host.user', '', name, value, user)

export const checkNetwork = (given: Partial<NetworkState>): void =>
  checkFields('host.setNetwork', '', given, network)

export const checkDevices = (given: readonly BluetoothDevice[]): void =>
  check('host.bluetooth', 'devices', given, bluetoothDevices)

export const checkUpdate = (given: UpdateState): void =>
  check('host.setUpdate', 'state', given, oneOf<UpdateState>('none', 'ready', 'failed'))
