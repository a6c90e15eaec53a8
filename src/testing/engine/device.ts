/** The telephone a simulated host says it runs on. Sizes are logical pixels. */
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

export const IPHONE: Device = {
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

export const ANDROID_PHONE: Device = {
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

/** The height left for a page: the screen without the two bars above it. */
export function windowHeight(device: Device): number {
  return device.screenHeight - device.statusBarHeight - device.titleBarHeight
}

/** The part of the screen nothing of the system covers, as both platforms describe it. */
export function safeArea(device: Device): Record<string, number> {
  const top = device.statusBarHeight
  const bottom = device.screenHeight - device.bottomInset
  return {
    left: 0,
    right: device.screenWidth,
    top,
    bottom,
    width: device.screenWidth,
    height: bottom - top,
  }
}
