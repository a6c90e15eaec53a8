// Code that is typed with WeChat's own typings, @types/wechat-miniprogram, works as it is. Read from all APIs: a new one is tested
// without a line here.
import { expectTypeOf, test } from 'vitest'
import type {
  BareApis,
  CameraContext,
  FileSystemManager,
  MapContext,
  MpxOn,
  RewardedVideoAd,
  SocketTask,
  UpdateManager,
  Worker,
} from '../../src/index'
import { mpx } from '../../src/index'

type Ours = Omit<MpxOn<'wechat'>, keyof BareApis>
type Theirs = WechatMiniprogram.Wx
type Arguments<F> = F extends (...args: infer A) => unknown ? A : never
type First<F> = Arguments<F> extends [(infer O)?, ...unknown[]] ? NonNullable<O> : never
type Resolved<F> = F extends (...args: never[]) => Promise<infer R> ? R : never
type Told<F> = First<F> extends { success?: infer S } ? First<NonNullable<S>> : never

/** The methods of both whose arguments, as theirs are typed, ours do not take. */
type Refused<A, B> = {
  [N in keyof A & keyof B]: A[N] extends (...args: never[]) => unknown
    ? [Arguments<B[N]>] extends [Arguments<A[N]>]
      ? never
      : N
    : never
}[keyof A & keyof B]

/** The APIs whose result is less than the vendor's callbacks are typed to get. */
type Others = {
  [N in keyof Ours & keyof Theirs]: [Resolved<Ours[N]>] extends [Told<Theirs[N]>] ? never : N
}[keyof Ours & keyof Theirs]

test('arguments that are typed by WeChat are taken', () => {
  // loadFontFace: its `fail` is typed to get a status alone, and no errMsg. Those of a canvas: a component is the second
  // argument there. Listeners are typed to get an errMsg and nothing else, that of errors a text: newer typings have what hosts
  // deliver.
  expectTypeOf<Refused<Ours, Theirs>>().toEqualTypeOf<
    | 'loadFontFace'
    | 'canvasToTempFilePath'
    | 'canvasGetImageData'
    | 'canvasPutImageData'
    | 'onError'
    | `${'on' | 'off'}AppHide`
    | 'offBeaconServiceChange'
    | 'offBeaconUpdate'
  >()
  expectTypeOf<
    Refused<FileSystemManager, WechatMiniprogram.FileSystemManager>
  >().toEqualTypeOf<never>()
  expectTypeOf<Refused<SocketTask, WechatMiniprogram.SocketTask>>().toEqualTypeOf<never>()
  expectTypeOf<Refused<UpdateManager, WechatMiniprogram.UpdateManager>>().toEqualTypeOf<never>()
  expectTypeOf<Refused<Worker, WechatMiniprogram.Worker>>().toEqualTypeOf<never>()
  expectTypeOf<Refused<CameraContext, WechatMiniprogram.CameraContext>>().toEqualTypeOf<never>()
  // As above: an errMsg and nothing else.
  expectTypeOf<
    Refused<RewardedVideoAd, WechatMiniprogram.RewardedVideoAd>
  >().toEqualTypeOf<`${'on' | 'off'}Load`>()
  // `gridSize` is typed as a boolean, and the point is missing.
  expectTypeOf<Refused<MapContext, WechatMiniprogram.MapContext>>().toEqualTypeOf<
    'initMarkerCluster' | 'toScreenLocation' | 'fromScreenLocation'
  >()
  expectTypeOf<
    Refused<ReturnType<Ours['request']>, WechatMiniprogram.RequestTask>
  >().toEqualTypeOf<never>()
  expectTypeOf<
    Refused<ReturnType<Ours['uploadFile']>, WechatMiniprogram.UploadTask>
  >().toEqualTypeOf<never>()
  expectTypeOf<
    Refused<ReturnType<Ours['downloadFile']>, WechatMiniprogram.DownloadTask>
  >().toEqualTypeOf<never>()
})

test('the test sees what is refused', () => {
  interface A {
    find(options: { id: string }): void
    note(options: { title?: string; success?: (result: { id: string }) => void }): void
  }
  interface B {
    find(options: { id: string | number }): void
    note(options: { title?: string; success?: (result: { id: number }) => void }): void
  }
  expectTypeOf<Refused<A, B>>().toEqualTypeOf<'find' | 'note'>()
  expectTypeOf<'uploadFile' | 'setStorageSync' | 'request'>().toExtend<keyof Ours & keyof Theirs>()
})

test('callbacks that are typed by WeChat are taken, written on the spot or not', () => {
  const file = { url: '', filePath: '', name: '' }
  const show = (result: WechatMiniprogram.UploadFileSuccessCallbackResult): void => void result
  mpx.uploadFile({ ...file, success: show })
  mpx.request({
    url: '',
    success: ({ data }: WechatMiniprogram.RequestSuccessCallbackResult) => data,
  })
  mpx.getSystemInfo({ success: (info: WechatMiniprogram.SystemInfo) => info.albumAuthorized })
  mpx.uploadFile({ ...file, fail: (error: { errMsg: string; errno: number }) => error.errno })
  mpx.uploadFile({
    ...file,
    complete: (outcome: WechatMiniprogram.GeneralCallbackResult) => outcome,
  })
  // @ts-expect-error no field in common with the result
  mpx.uploadFile({ ...file, success: (result: { tempFilePaths: string[] }) => result })
  // @ts-expect-error a result is no number
  mpx.uploadFile({ ...file, success: (status: number) => status })
  // @ts-expect-error nothing more is told
  mpx.uploadFile({ ...file, success: (result, more) => [result, more] })
  // @ts-expect-error without a type of its own it has ours
  mpx.uploadFile({ ...file, success: (result) => result.tempFilePaths })
})

test('results are what WeChat types, but for fields that not every host has', () => {
  // Required there, and absent here where a version or Alipay does not tell: getLocation (altitude, speed, verticalAccuracy),
  // chooseImage (size), chooseMedia (size, duration, height, thumbTempFilePath, …), getImageInfo (orientation), downloadFile
  // (filePath, profile), request (profile), getWeRunData and getShareInfo (cloudID), getNetworkType (signalStrength), getSystemInfo and
  // getSystemInfoAsync (…Authorized), showModal (content), getSetting and openSetting (subscriptionsSetting), getUserInfo and
  // getUserProfile (signature, encryptedData, iv, cloudID), navigateTo (eventChannel), getConnectedWifi (frequency),
  // startSoterAuthentication (all but errCode), getBackgroundAudioPlayerState (all but the status, without audio).
  // Typed otherwise there: getBatteryInfo (a text, where hosts give a number), getBeacons (major and minor as texts, newer typings
  // have numbers), choosePoi (a number for the name of a city). scanCode: Alipay has words of its own for kinds of codes.
  expectTypeOf<Others>().toEqualTypeOf<
    | 'getBackgroundAudioPlayerState'
    | 'getLocation'
    | 'chooseImage'
    | 'chooseMedia'
    | 'getImageInfo'
    | 'downloadFile'
    | 'request'
    | 'getWeRunData'
    | 'getShareInfo'
    | 'getNetworkType'
    | 'getSystemInfo'
    | 'getSystemInfoAsync'
    | 'choosePoi'
    | 'showModal'
    | 'getSetting'
    | 'openSetting'
    | 'getUserInfo'
    | 'getUserProfile'
    | 'navigateTo'
    | 'scanCode'
    | 'getBatteryInfo'
    | 'getBeacons'
    | 'getConnectedWifi'
    | 'startSoterAuthentication'
  >()
})

test('APIs that WeChat alone has are typed as WeChat types them', () => {
  type Bare = Pick<MpxOn<'wechat'>, keyof BareApis>
  // authPrivateMessage: newer typings need a shareTicket, this one's function takes anything.
  expectTypeOf<Refused<Bare, Theirs>>().toEqualTypeOf<'authPrivateMessage'>()
})
