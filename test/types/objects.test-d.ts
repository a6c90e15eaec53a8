import { describe, expectTypeOf, test } from 'vitest'
import {
  type Canvas,
  type CanvasContext,
  type CanvasNode,
  type MpxOn,
  mpx,
  type Ok,
  type RenderingContext2D,
  type VideoContext,
} from '../../src/index'
import type { Callbacks, FactoryContract, Listener, Spec } from '../../src/types/contract'
import type { Row } from '../../src/types/row'

/** Takes a value of a type, and gives nothing: what is passed has to fit. */
declare function fits<T>(value: T): void

interface Player {
  src: string
  readonly duration: number
  play(): void
  seek(position: number, exact?: boolean): Player
  load(options: { readonly url: string }): Promise<Ok>
  unload(options?: Callbacks<Ok>): Promise<Ok>
  onEnd(listener: Listener<{ readonly at: number }>): () => void
  offEnd(listener?: Listener<{ readonly at: number }>): void
}
type CreatePlayer = FactoryContract<'createPlayer', [id: string], Player>
interface Host {
  createPlayer(id: string): object
}

describe('the spec of a factory', () => {
  const methods = { play: [], seek: ['position'], load: { url: true }, unload: {} } as const
  const rest = { name: 'createPlayer', kind: 'factory', required: ['id'] } as const
  const properties = { src: true, duration: true } as const

  test('lists each member of its product, as what it is', () => {
    fits<Spec<CreatePlayer>>({ ...rest, methods, properties, events: { End: true } })
    // @ts-expect-error no events
    fits<Spec<CreatePlayer>>({ ...rest, methods, properties })
    // @ts-expect-error no properties
    fits<Spec<CreatePlayer>>({ ...rest, methods, events: { End: true } })
    // @ts-expect-error no such event
    fits<Spec<CreatePlayer>>({ ...rest, methods, properties, events: { End: true, Stop: true } })
    // @ts-expect-error one property is left out
    fits<Spec<CreatePlayer>>({ ...rest, methods, properties: { src: true }, events: { End: true } })
    const { play, ...others } = methods
    // @ts-expect-error one method is left out
    fits<Spec<CreatePlayer>>({ ...rest, methods: others, properties, events: { End: true } })
  })

  test('says what each method requires', () => {
    const with_ = (of: Spec<CreatePlayer>['methods']) => of
    with_(methods)
    // @ts-expect-error what answers at once has arguments
    with_({ ...methods, play: {} })
    // @ts-expect-error one is required
    with_({ ...methods, seek: [] })
    // @ts-expect-error the other may be left out
    with_({ ...methods, seek: ['position', 'exact'] })
    // @ts-expect-error what promises has options
    with_({ ...methods, load: ['url'] })
    // @ts-expect-error one is required
    with_({ ...methods, load: {} })
  })
})

test('the row of a factory says of members only what they are', () => {
  fits<Row<CreatePlayer, Host>>({ since: '1.0.0', method: 'createPlayer' })
  fits<Row<CreatePlayer, Host>>({
    since: '1.0.0',
    method: 'createPlayer',
    args: (id) => [`#${id}`],
    methods: {
      seek: { params: { 1: ['exact', '2.0.0'] }, args: (position: number) => [position * 1000] },
      load: { params: { url: '2.0.0' }, result: () => ({}) },
    },
    events: { End: { method: 'onEnded', event: ({ time }: { time: number }) => ({ at: time }) } },
    properties: { duration: { get: ({ length }: { length: number }) => length / 1000 } },
  })
  const row = { since: '1.0.0', method: 'createPlayer' } as const
  // @ts-expect-error no such method
  fits<Row<CreatePlayer, Host>>({ ...row, methods: { stop: {} } })
  // @ts-expect-error arguments are by where they stand
  fits<Row<CreatePlayer, Host>>({ ...row, methods: { seek: { params: { exact: '2.0.0' } } } })
  // @ts-expect-error no such event
  fits<Row<CreatePlayer, Host>>({ ...row, events: { Stop: {} } })
  // @ts-expect-error another payload
  fits<Row<CreatePlayer, Host>>({ ...row, events: { End: { event: () => ({ time: 1 }) } } })
  // @ts-expect-error another type
  fits<Row<CreatePlayer, Host>>({ ...row, properties: { duration: { get: () => 'long' } } })
})

describe('objects', () => {
  test('have the same type on every platform', () => {
    expectTypeOf<ReturnType<MpxOn<'wechat'>['createVideoContext']>>().toEqualTypeOf<VideoContext>()
    expectTypeOf<ReturnType<MpxOn<'alipay'>['createVideoContext']>>().toEqualTypeOf<VideoContext>()
  })

  test('have methods that take what they need', () => {
    const video = mpx.createVideoContext('film')
    video.seek(30)
    expectTypeOf(video.exitPictureInPicture()).resolves.toEqualTypeOf<Ok>()
    video.exitPictureInPicture({ success: (result) => expectTypeOf(result).toEqualTypeOf<Ok>() })
    // @ts-expect-error where to?
    video.seek()
    // @ts-expect-error a text
    video.seek('30')
    // @ts-expect-error misspelt
    video.playBackRate(2)
    // @ts-expect-error the host's own is ours to call
    video.native
  })

  test('that draw have what they draw with', () => {
    const context = mpx.createCanvasContext('poster')
    expectTypeOf(context).toEqualTypeOf<CanvasContext>()
    context.drawImage('/a.png', 0, 0)
    context.drawImage('/a.png', 0, 0, 10, 10)
    context.drawImage('/a.png', 0, 0, 10, 10, 0, 0, 5, 5)
    context.fillStyle = context.createCircularGradient(5, 5, 5)
    context.setLineDash([1, 2])
    // @ts-expect-error a width without a height
    context.drawImage('/a.png', 0, 0, 10)
    // @ts-expect-error no number
    context.shadowColor = 5
    // @ts-expect-error of a newer canvas
    context.getImageData(0, 0, 1, 1)
  })

  test('of a canvas go by what it is made for', () => {
    const canvas = mpx.createOffscreenCanvas({ type: '2d', width: 30, height: 15 })
    expectTypeOf(canvas).toEqualTypeOf<Canvas>()
    expectTypeOf(canvas.getContext('2d')).toEqualTypeOf<RenderingContext2D>()
    expectTypeOf(canvas.getContext('webgl')).toEqualTypeOf<object>()
    expectTypeOf<CanvasNode>().toExtend<Canvas>()
    mpx.createOffscreenCanvas(30, 15, {})
    // @ts-expect-error no height
    mpx.createOffscreenCanvas(30)
    // @ts-expect-error no such kind
    mpx.createOffscreenCanvas({ type: '3d' })
    // @ts-expect-error no such kind
    canvas.getContext('3d')
    // @ts-expect-error only a node is on the screen
    canvas.requestAnimationFrame(() => {})
    canvas.getContext('2d').drawImage(canvas.createImage(), 0, 0)
    canvas.getContext('2d').drawImage(canvas, 0, 0)
    // @ts-expect-error a path: that is how an older one draws
    canvas.getContext('2d').drawImage('/a.png', 0, 0)
  })
})
