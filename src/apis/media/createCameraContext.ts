import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Callbacks, FactoryContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface TakePhotoOptions {
  /** Default `normal`. Alipay takes `original` for `high`. */
  readonly quality?: 'high' | 'normal' | 'low' | 'original' | undefined
  /** Whether the front camera's picture is mirrored. Default true. A hint, which Alipay does not take. */
  readonly selfieMirror?: boolean | undefined
  /** WeChat only: whether the result has `metadata`. Default false. A hint. */
  readonly captureMetadata?: boolean | undefined
}

export interface TakePhotoResult extends Ok {
  /** Path of the photo. */
  tempImagePath: string
  /** WeChat only, with `captureMetadata`: where the photo was taken, as EXIF has it. */
  metadata?: object
}

/** A video, and a picture of it. */
export interface CameraVideo {
  /** Path of the picture. */
  tempThumbPath: string
  /** Path of the video. */
  tempVideoPath: string
}

export interface StartRecordOptions {
  /** Seconds after which it ends. Default 30; up to 300 on WeChat, 600 on Alipay. A hint. */
  readonly timeout?: number | undefined
  /** Called with the video if it ends by itself: after `timeout`, or if the user leaves the page. */
  readonly timeoutCallback?: ((video: CameraVideo) => void) | undefined
  /** Whether the front camera's video is mirrored. Default true. A hint, which Alipay does not take. */
  readonly selfieMirror?: boolean | undefined
}

export interface StopRecordOptions {
  /** Whether the video is compressed. Default false. A hint, which Alipay does not take. */
  readonly compressed?: boolean | undefined
}

export interface StopRecordResult extends Ok, CameraVideo {}

export interface SetZoomOptions {
  /** 1 is what the camera sees without. */
  readonly zoom: number
}

export interface SetZoomResult extends Ok {
  /** What the camera does: it may not do all that it is asked for. */
  zoom: number
}

export interface CameraFrame {
  /** The picture, 4 bytes a pixel: red, green, blue, alpha. */
  data: ArrayBuffer
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
}

/** Starts and stops the pictures. It is the host's own: its calls promise nothing. */
export interface CameraFrameListener {
  start(options?: Callbacks<Ok> & { readonly worker?: object | undefined }): void
  stop(options?: Callbacks<Ok>): void
}

/** Drives a `<camera>`. What happens to it is told by the component's own events. */
export interface CameraContext {
  /** Takes a photo. */
  takePhoto(options?: TakePhotoOptions & Callbacks<TakePhotoResult>): Promise<TakePhotoResult>
  /** Starts to record a video. */
  startRecord(options?: StartRecordOptions & Callbacks<Ok>): Promise<Ok>
  /** Stops recording. */
  stopRecord(options?: StopRecordOptions & Callbacks<StopRecordResult>): Promise<StopRecordResult>
  /** Zooms. */
  setZoom(options: SetZoomOptions & Callbacks<SetZoomResult>): Promise<SetZoomResult>
  /** Returns what starts and stops the camera's pictures, of which `listener` is given each. On Alipay the component needs `frame-size`. */
  onCameraFrame(listener: (frame: CameraFrame) => void): CameraFrameListener
}

/**
 * Returns the object that drives a `<camera>`. Call it when the component has told that it is ready.
 *
 * Alipay needs the component's id. WeChat has one camera a page, and needs none.
 *
 * Its calls fail with kind `denied` (the user does not allow the camera).
 *
 * @example
 * const camera = mpx.createCameraContext('camera')
 * const { tempImagePath } = await camera.takePhoto({ quality: 'high' })
 */
export type CreateCameraContext = FactoryContract<
  'createCameraContext',
  [id?: string | undefined],
  CameraContext
>

export const api: Spec<CreateCameraContext> = {
  name: 'createCameraContext',
  kind: 'factory',
  methods: {
    takePhoto: {},
    startRecord: {},
    stopRecord: {},
    setZoom: { zoom: true },
    onCameraFrame: ['listener'],
  },
}

export const wechat: Row<CreateCameraContext, Wx> = {
  since: '1.6.0',
  method: 'createCameraContext',
  args: () => [],
  methods: {
    takePhoto: { params: { selfieMirror: '2.22.0', captureMetadata: '3.15.0' } },
    startRecord: { params: { selfieMirror: '2.22.0', timeout: '2.22.0' } },
  },
}

export const alipay: Row<CreateCameraContext, My> = {
  since: { base1: '1.11.0' },
  method: 'createCameraContext',
  args(id) {
    if (!id) throw failure('argument', 'Alipay needs the id of the camera')
    return [id]
  },
  methods: {
    takePhoto: {
      params: { selfieMirror: false, captureMetadata: false },
      options: (from: TakePhotoOptions) =>
        from.quality === 'original' ? { quality: 'high' } : from,
      result: ({ tempImagePath }: TakePhotoResult) => ({ tempImagePath }),
    },
    startRecord: {
      params: { selfieMirror: false, timeout: { base2: '2.8.2' } },
      options: ({ timeoutCallback, timeout = 30 }: StartRecordOptions) => ({
        timeout,
        timeoutCallback: (video: CameraVideo) => timeoutCallback && timeoutCallback(toVideo(video)),
      }),
    },
    stopRecord: { params: { compressed: false }, result: toVideo },
    setZoom: { result: ({ zoom }: SetZoomResult) => ({ zoom }) },
  },
}

// Alipay tells width, height, size and duration too, as texts.
function toVideo({ tempThumbPath, tempVideoPath }: CameraVideo): CameraVideo {
  return { tempThumbPath, tempVideoPath }
}
