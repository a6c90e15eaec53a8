// The slice of `my` that our rows touch, by hand: @mini-types/my 3.0.14 (MIT) declares one version, and rows meet many. A type
// test holds it against those declarations.

import type { MyNatives } from './natives'
import type {
  MyFailure,
  MyNetworkStatus,
  MySocketEvent,
  MyStorageInfo,
  MyStored,
  MySystemInfo,
  MyWindowInfo,
} from './shapes'

export type { MyNetworkStatus, MySocketEvent, MyStored, MySystemInfo } from './shapes'

interface Callbacks<R> {
  success?(result: R): void
  fail?(failure: { error?: number; errorMessage?: string }): void
  complete?(outcome: unknown): void
}
type Header = Record<string, string>
/** What most calls answer that have nothing to say. */
type Done = { success?: boolean }

interface Progress {
  progress: number
  totalBytesWritten: number
  totalBytesExpectedToWrite: number
}

interface NetworkTask {
  abort(): void
  onProgressUpdate?(listener: (event: Progress) => void): void
  onHeadersReceived?(listener: (event: { header?: Header; headers?: Header }) => void): void
}

interface HttpAnswer {
  status?: number
  statusCode?: number | string
  header?: Header
  headers?: Header
}

interface RequestOptions extends Callbacks<HttpAnswer & { data: unknown }> {
  url: string
  data?: unknown
  method?: string
  timeout?: number
  header?: Header
  headers?: Header
  dataType?: string
}

interface UploadOptions extends Callbacks<HttpAnswer & { data: unknown }> {
  url: string
  filePath: string
  /** Old clients know only `fileName`. */
  name: string
  fileName?: string
  /** `image`, `video`, `audio`. */
  fileType: string
  hideLoading?: boolean
  header?: Header
  headers?: Header
  formData?: Header
  timeout?: number
}

interface DownloadOptions
  extends Callbacks<
    HttpAnswer & { apFilePath?: string; tempFilePath?: string; filePath?: string }
  > {
  url: string
  header?: Header
  filePath?: string
  timeout?: number
}

type SocketListener = (event: MySocketEvent) => void
interface MySocketTask {
  send(options: Callbacks<Done> & { data: string; isBuffer?: boolean }): void
  close(options?: Callbacks<Done> & { code?: number; reason?: string }): void
  onOpen(listener: SocketListener): void
  onMessage(listener: SocketListener): void
  onError(listener: SocketListener): void
  onClose(listener: SocketListener): void
}

interface SocketOptions extends Callbacks<Done> {
  url: string
  multiple: true
  data?: Record<string, unknown>
  header?: Header
  protocols?: string[]
  timeout?: number
}

type Source = readonly ('album' | 'camera')[]
interface ChooseImageOptions
  extends Callbacks<{
    apFilePaths?: string[]
    tempFilePaths?: string[]
    tempFiles?: { path: string; size: number }[]
  }> {
  count?: number
  sizeType?: readonly ('original' | 'compressed')[]
  sourceType?: Source
  storeToAlbum?: boolean
}

interface ChooseVideoOptions
  extends Callbacks<{
    tempFilePath?: string
    filePath?: string
    apFilePath?: string
    duration: number
    size: number
    height: number
    width: number
  }> {
  sourceType?: Source
  compressed?: boolean
  maxDuration?: number
  camera?: 'back' | 'front'
}

interface CompressImageOptions extends Callbacks<{ apFilePaths: string[] }> {
  apFilePaths: string[]
  compressLevel?: number
  compressedWidth?: number
  compressedHeight?: number
  maxWidth?: number
  maxHeight?: number
}

type Orientation = 'up' | 'down' | 'left' | 'right'
interface GetImageInfoOptions
  extends Callbacks<{
    width: number
    height: number
    path: string
    orientation?: Orientation | `${Orientation}-mirrored`
    type?: unknown
  }> {
  src: string
}

interface PreviewImageOptions extends Callbacks<Done> {
  urls: readonly string[]
  current?: number
  enableSavePhoto?: boolean
  enableShowPhotoDownload?: boolean
}

interface GetLocationOptions
  extends Callbacks<{
    latitude: string
    longitude: string
    accuracy: string
    horizontalAccuracy?: string
  }> {
  /** How much to tell of the place, 0 to 3. */
  type?: number
  cacheTimeout?: number
  accuracy?: number
  bizType?: string
}

interface ShowToastOptions extends Callbacks<Done> {
  content?: string
  type?: 'none' | 'success' | 'fail' | 'exception' | 'loading'
  duration?: number
  delay?: number
  xOffset?: number
  yOffset?: number
}

interface Colors {
  confirmColor?: string
  cancelColor?: string
}

interface ShowModalOptions extends Callbacks<{ confirm: boolean; content?: string }>, Colors {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
  editable?: boolean
  placeholderText?: string
}

interface ConfirmOptions extends Callbacks<{ confirm: boolean }>, Colors {
  title?: string
  content?: string
  confirmButtonText?: string
  cancelButtonText?: string
}

interface AlertOptions extends Callbacks<Done> {
  title?: string
  content?: string
  buttonText?: string
  confirmColor?: string
}

interface PromptOptions extends Callbacks<{ ok: boolean; inputValue?: string }>, Colors {
  title: string
  message?: string
  placeholder?: string
  okButtonText?: string
  cancelButtonText?: string
}

interface ActionSheetOptions extends Callbacks<{ index: number }> {
  title?: string
  items: readonly string[]
  cancelButtonText?: string
  destructiveBtnIndex?: number
  badges?: readonly object[]
}

/** The documents require all of them, adapters do not. */
interface TabBarStyle extends Callbacks<Done> {
  color?: string
  selectedColor?: string
  backgroundColor?: string
  borderStyle?: string
}

interface TradePayOptions extends Callbacks<{ resultCode: string }> {
  tradeNO?: string
  orderStr?: string
}

interface Part {
  x: number
  y: number
  width: number
  height: number
}
export interface MyCanvasContext {
  lineDashOffset: number
  setLineDash(pattern: readonly number[]): void
  setTextBaseline(textBaseline: string): void
  getImageData(
    options: Callbacks<{ data: ArrayLike<number>; width: number; height: number }> & Part,
  ): unknown
  putImageData(options: Callbacks<object> & Part & { data: Uint8ClampedArray }): unknown
}

interface Own {
  readonly SDKVersion: string
  readonly env?: { readonly clientVersion?: string; readonly USER_DATA_PATH?: string }
  canIUse(query: string): boolean
  request(options: RequestOptions): NetworkTask
  httpRequest(options: RequestOptions): NetworkTask
  uploadFile(options: UploadOptions): NetworkTask
  downloadFile(options: DownloadOptions): NetworkTask
  connectSocket(options: SocketOptions): MySocketTask
  getNetworkType(options: Callbacks<{ networkType: string; networkAvailable?: boolean }>): void
  onNetworkStatusChange(listener: (event: MyNetworkStatus) => void): void
  offNetworkStatusChange(listener?: (event: MyNetworkStatus) => void): void
  getFileSystemManager(): MyFileSystemManager
  getBackgroundAudioManager(): MyBackgroundAudio
  getRecorderManager(): MyRecorder
  getSystemInfoSync(): MySystemInfo
  getAccountInfoSync(): { miniProgram: { appId: string; envVersion: string; version: string } }
  setStorage(options: Callbacks<Done> & { key: string; data: unknown }): void
  getStorage(options: Callbacks<MyStored> & { key: string }): void
  removeStorage(options: Callbacks<Done> & { key: string }): void
  clearStorage(options: Callbacks<Done>): void
  getStorageInfo(options: Callbacks<MyStorageInfo>): void
  setStorageSync(options: { key: string; data: unknown }): MyFailure
  getStorageSync(options: { key: string }): MyStored
  removeStorageSync(options: { key: string }): MyFailure
  clearStorageSync(): MyFailure
  getStorageInfoSync(): MyStorageInfo
  getSystemInfo(
    options: Callbacks<MySystemInfo> & {
      includeNotification?: boolean
      includeBluetooth?: boolean
    },
  ): void
  getAppBaseInfo(): { SDKVersion: string; language: string; version: string }
  getWindowInfo(): MyWindowInfo
  getAppIdSync(): { appId: string }
  saveFile(
    options: Callbacks<{ apFilePath?: string; savedFilePath?: string }> & { apFilePath: string },
  ): void
  getFileInfo(
    options: Callbacks<{ size: number; digest: string }> & {
      apFilePath: string
      digestAlgorithm: 'md5' | 'sha1'
    },
  ): void
  chooseImage(options: ChooseImageOptions): void
  chooseVideo(options: ChooseVideoOptions): void
  compressImage(options: CompressImageOptions): void
  getImageInfo(options: GetImageInfoOptions): void
  previewImage(options: PreviewImageOptions): void
  getLocation(options: GetLocationOptions): void
  showToast(options: ShowToastOptions): void
  hideToast(options: Callbacks<Done>): void
  showLoading(options: Callbacks<Done> & { content?: string; delay?: number; mask?: boolean }): void
  hideLoading(options: Callbacks<Done>): void
  showModal(options: ShowModalOptions): void
  confirm(options: ConfirmOptions): void
  alert(options: AlertOptions): void
  prompt(options: PromptOptions): void
  showActionSheet(options: ActionSheetOptions): void
  setTabBarStyle(options: TabBarStyle): void
  tradePay(options: TradePayOptions): void
  /** A text by the typings. */
  makeBluetoothPair(
    options: Callbacks<Done> & { deviceId: string; pin: ArrayBuffer; timeout?: number },
  ): void
  createCanvasContext(canvasId: string): MyCanvasContext
}

type PlayerEvents = {
  [M in `${'on' | 'off'}${'Play' | 'Pause' | 'Stop' | 'Ended'}`]: (
    listener: (payload: object) => void,
  ) => void
}

/** Setting `src` plays. */
export interface MyBackgroundAudio extends PlayerEvents {
  src: string
  title: string
  coverImgUrl: string
  readonly duration: number
  readonly currentTime: number
  readonly buffered: number
  readonly paused: boolean
}

export interface MyRecorder {
  start(options: object): void
  pause(): void
  resume(): void
  stop(): void
  onStart(listener: () => void): void
  onStop(listener: (recording: { tempFilePath: string }) => void): void
  offStop(listener: (recording: { tempFilePath: string }) => void): void
  onError(listener: (failure: MyFailure) => void): void
  offError(listener: (failure: MyFailure) => void): void
}

interface MyFileSystemManager {
  saveFile(
    options: Callbacks<{ savedFilePath?: string; apFilePath?: string }> & {
      tempFilePath: string
      filePath?: string
    },
  ): void
}

export type My = Own & Omit<MyNatives, keyof Own>
