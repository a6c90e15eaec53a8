// What `my` hands over, where several of its members share it. By hand, as host.ts is.

export interface MyFailure {
  success?: boolean
  error?: number
  errorMessage?: string
}

/** A value as it was stored; previews wrapped it. Synchronous forms return their failures. */
export interface MyStored extends MyFailure {
  data?: unknown
  APDataStorage?: unknown
}

export interface MyStorageInfo {
  keys: string[]
  currentSize: number
  limitSize: number
}

interface MySafeArea {
  left: number
  right: number
  top: number
  bottom: number
  width: number
  height: number
}

export interface MyWindowInfo {
  pixelRatio: number
  screenWidth: number
  screenHeight: number
  windowWidth: number
  windowHeight: number
  statusBarHeight: number
  safeArea?: MySafeArea
  screenTop?: number
}

export interface MySystemInfo extends MyWindowInfo {
  /** Of the app, not of the base library. */
  version: string
  language: string
  brand?: string
  model: string
  /** `iOS`, `iPhone OS`, `Android`. */
  platform: string
  /** Version only. */
  system: string
  titleBarHeight: number
  /** Logical pixels, where `screenWidth` and `screenHeight` may not be. */
  screen?: { width: number; height: number }
  fontSizeSetting?: number
  /** `high`, `middle`, `low`; on Android. */
  performance?: string
}

/** What a socket tells of an event comes wrapped in `data`, beside the socket's id. */
export interface MySocketEvent {
  data?: {
    data?: string | ArrayBuffer
    /** Whether `data` is bytes, as base64. */
    isBuffer?: boolean
    header?: { [name: string]: string }
    errorMessage?: string
    code?: number
    reason?: string
  }
  error?: number
  errorMessage?: string
}

export interface MyNetworkStatus {
  isConnected: boolean
  networkType: string
}
