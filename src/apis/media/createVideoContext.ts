import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Callbacks, FactoryContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface RequestFullScreenOptions {
  /**
   * Degrees to turn the picture by: 0 (upright), 90 or -90. Without it WeChat goes by the shape of the video, Alipay keeps it
   * upright.
   */
  readonly direction?: 0 | 90 | -90 | undefined
}

/** Drives a `<video>`. What happens to it is told by the component's own events. */
export interface VideoContext {
  /** Plays the video. */
  play(): void
  /** Pauses the video. */
  pause(): void
  /** Stops the video. */
  stop(): void
  /** Goes to a position, in seconds. */
  seek(position: number): void
  /** Sets the speed: 0.5 to 2, and 1 is normal. */
  playbackRate(rate: number): void
  /** Fills the screen. */
  requestFullScreen(options?: RequestFullScreenOptions): void
  /** Leaves the full screen. */
  exitFullScreen(): void
  /** Shows the status bar in full screen, on iOS. */
  showStatusBar(): void
  /** Hides the status bar in full screen, on iOS. */
  hideStatusBar(): void
  /** Leaves picture-in-picture. */
  exitPictureInPicture(options?: Callbacks<Ok>): Promise<Ok>
  /** Sends a bullet comment. */
  sendDanmu(data: { readonly text: string; readonly color?: string | undefined }): void
  /** Goes on playing, as sound, while the app is in the background. */
  requestBackgroundPlayback(): void
  /** Stops doing so. */
  exitBackgroundPlayback(): void
  /** Shows the list of screens to cast to. */
  startCasting(): void
  /** Connects to the last screen again. */
  reconnectCasting(): void
  /** Shows the list of screens to cast to, to change it. */
  switchCasting(): void
  /** Stops casting. */
  exitCasting(): void
}

/**
 * Returns the object that drives a `<video>`, by the component's id. Call it when the page is ready.
 *
 * On Alipay `component` changes nothing: ids are those of the whole page.
 *
 * @example
 * const video = mpx.createVideoContext('film')
 * video.seek(30)
 * video.play()
 */
export type CreateVideoContext = FactoryContract<
  'createVideoContext',
  [id: string, component?: unknown],
  VideoContext
>

export const api: Spec<CreateVideoContext> = {
  name: 'createVideoContext',
  kind: 'factory',
  required: ['id'],
  methods: {
    play: [],
    pause: [],
    stop: [],
    seek: ['position'],
    playbackRate: ['rate'],
    requestFullScreen: [],
    exitFullScreen: [],
    showStatusBar: [],
    hideStatusBar: [],
    exitPictureInPicture: {},
    sendDanmu: ['data'],
    requestBackgroundPlayback: [],
    exitBackgroundPlayback: [],
    startCasting: [],
    reconnectCasting: [],
    switchCasting: [],
    exitCasting: [],
  },
}

export const wechat: Row<CreateVideoContext, Wx> = {
  since: '1.0.0',
  method: 'createVideoContext',
}

export const alipay: Row<CreateVideoContext, My> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'createVideoContext',
  args: (id) => [id],
  methods: {
    requestFullScreen: {
      args: ({ direction = 0 }: RequestFullScreenOptions = {}) => [{ direction }],
    },
    exitPictureInPicture: {
      // It answers at once, with nothing.
      call: (_options, _session, _call, video: { exitPictureInPicture(): void }) =>
        Promise.resolve(video.exitPictureInPicture()).then(() => ({})),
    },
  },
}

export const since: Since<CreateVideoContext> = {
  wechat: { values: { requestFullScreen: { direction: '1.7.0' } } },
}
