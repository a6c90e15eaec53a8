import type { HostSystem } from '../types'

/** The phone a simulated host says it runs on. Sizes are logical pixels. */
export interface Device {
  readonly system: 'iOS' | 'Android'
  readonly systemVersion: string
  readonly brand: string
  readonly model: string
  readonly pixelRatio: number
  readonly screenWidth: number
  readonly screenHeight: number
  readonly statusBarHeight: number
  /** Height of the bar with the title, below the status bar. */
  readonly titleBarHeight: number
  /** Height of the strip at the bottom that belongs to the system. */
  readonly bottomInset: number
}

const iphone: Device = {
  system: 'iOS',
  systemVersion: '16.1',
  brand: 'iPhone',
  model: 'iPhone 14',
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  titleBarHeight: 44,
  bottomInset: 34,
}

const androidPhone: Device = {
  system: 'Android',
  systemVersion: '12',
  brand: 'google',
  model: 'Pixel 6',
  pixelRatio: 2.625,
  screenWidth: 412,
  screenHeight: 915,
  statusBarHeight: 24,
  titleBarHeight: 48,
  bottomInset: 0,
}

/** The developer tools show an iPhone. */
export const deviceOf = (system: HostSystem): Device =>
  system === 'android' ? androidPhone : iphone

/** The part of the screen that nothing of the system covers. */
const safeAreaOf = (device: Device): object => {
  const top = device.statusBarHeight
  const bottom = device.screenHeight - device.bottomInset
  const width = device.screenWidth
  return { left: 0, right: width, top, bottom, width, height: bottom - top }
}

/** Window and screen, in the names that both platforms use. */
export const windowOf = (device: Device) => ({
  pixelRatio: device.pixelRatio,
  screenWidth: device.screenWidth,
  screenHeight: device.screenHeight,
  windowWidth: device.screenWidth,
  windowHeight: device.screenHeight - device.statusBarHeight - device.titleBarHeight,
  statusBarHeight: device.statusBarHeight,
  safeArea: safeAreaOf(device),
})
