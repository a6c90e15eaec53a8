/// <reference types="wechat-miniprogram" />
// The slice of `wx` that our rows touch: @types/wechat-miniprogram 3.4.10, and by hand what is newer than it
// (miniprogram-api-typings 5.2.3, MIT).

type Typed = WechatMiniprogram.Wx
type Option<M extends keyof Typed> = NonNullable<Parameters<Extract<Typed[M], Fn>>[0]>
// biome-ignore lint/suspicious/noExplicitAny: any function at all, to be taken apart by inference
type Fn = (...args: any[]) => any

interface Transport {
  enableHttp2?: boolean
  enableQuic?: boolean
  enableProfile?: boolean
}

interface RequestExtras extends Transport {
  enableCache?: boolean
  enableChunked?: boolean
  enableHttpDNS?: boolean
  enableHttpDNSFallback?: boolean
  httpDNSServiceId?: string
  httpDNSTimeout?: number
  forceCellularNetwork?: boolean
  redirect?: 'follow' | 'manual'
  useHighPerformanceMode?: boolean
}

interface AppBaseInfo {
  SDKVersion: string
  version: string
  language: string
  enableDebug?: boolean
  theme?: 'light' | 'dark'
  fontSizeSetting?: number
  fontSizeScaleFactor?: number
  host?: { appId: string }
}

interface DeviceInfo {
  abi?: string
  deviceAbi?: string
  benchmarkLevel?: number
  brand: string
  cpuType?: string
  memorySize?: string
  model: string
  platform: string
  system: string
}

interface WindowInfo {
  pixelRatio: number
  screenWidth: number
  screenHeight: number
  windowWidth: number
  windowHeight: number
  statusBarHeight: number
  screenTop?: number
  safeArea?: WechatMiniprogram.SafeArea
}

interface Newer {
  request(option: Option<'request'> & RequestExtras): WechatMiniprogram.RequestTask
  uploadFile(option: Option<'uploadFile'> & Transport): WechatMiniprogram.UploadTask
  downloadFile(option: Option<'downloadFile'> & Transport): WechatMiniprogram.DownloadTask
  connectSocket(
    option: Option<'connectSocket'> & { forceCellularNetwork?: boolean },
  ): WechatMiniprogram.SocketTask
  getAppBaseInfo(): AppBaseInfo
  getDeviceInfo(): DeviceInfo
  getWindowInfo(): WindowInfo
  setStorage(option: Option<'setStorage'> & { encrypt?: boolean }): void
  getStorage(option: Option<'getStorage'> & { encrypt?: boolean }): void
}

export type Wx = Omit<Typed, keyof Newer> & Newer
