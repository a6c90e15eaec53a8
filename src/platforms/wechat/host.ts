/// <reference types="wechat-miniprogram" />
// The slice of `wx` that our rows touch: @types/wechat-miniprogram 3.4.10, and by hand what is newer than it
// (miniprogram-api-typings 5.2.3, MIT).

import type { WxNatives } from './natives'

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

/** Lists are only read. */
type ReadLists<O> = {
  [K in keyof O]: NonNullable<O[K]> extends (infer T)[] ? readonly T[] : O[K]
}

interface ChooseMediaOption {
  count?: number
  mediaType?: readonly ('image' | 'video' | 'mix')[]
  sourceType?: readonly ('album' | 'camera')[]
  maxDuration?: number
  sizeType?: readonly string[]
  camera?: 'back' | 'front'
  success?(result: {
    type: 'image' | 'video' | 'mix'
    tempFiles: { tempFilePath: string; size: number; fileType?: 'image' | 'video' }[]
  }): void
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
  chooseImage(option: ReadLists<Option<'chooseImage'>>): void
  chooseVideo(option: ReadLists<Option<'chooseVideo'>>): void
  chooseMedia(option: ChooseMediaOption): void
  compressImage(
    option: Option<'compressImage'> & { compressedWidth?: number; compressedHeight?: number },
  ): void
  previewImage(option: ReadLists<Option<'previewImage'>> & { referrerPolicy?: string }): void
  getLocation(
    option: Omit<Option<'getLocation'>, 'altitude'> & { altitude?: boolean | string },
  ): void
  hideToast(option: Option<'hideToast'> & { noConflict?: boolean }): void
  hideLoading(option: Option<'hideLoading'> & { noConflict?: boolean }): void
  showModal(option: Option<'showModal'> & { editable?: boolean; placeholderText?: string }): void
  showActionSheet(option: ReadLists<Option<'showActionSheet'>>): void
  /** Older versions take sizes alone. */
  createOffscreenCanvas(
    ...given: [options: object] | [width: unknown, height: unknown, component: unknown]
  ): object
}

type Known = Newer & Omit<WxNatives, keyof Newer>

export type Wx = Known & Omit<Typed, keyof Known>
