import { afterEach, describe, expect, it, vi } from 'vitest'
import { bindFactory } from '../../src/core/bindFactory'
import { configure } from '../../src/core/config'
import { failure } from '../../src/core/failure'
import { driver as alipayDriver } from '../../src/platforms/alipay/driver'
import { gated as alipayGated } from '../../src/platforms/alipay/gates'
import { driver as wechatDriver } from '../../src/platforms/wechat/driver'
import { gated as wechatGated } from '../../src/platforms/wechat/gates'
import { rejection, thrown, useMpx } from '../apis/use'
import { recordWarnings } from '../support/warnings'

const use = useMpx()
afterEach(() => {
  configure({ development: undefined })
  vi.useRealTimers()
})

type Spec = Omit<Parameters<typeof bindFactory>[1], 'name'>
type Row = NonNullable<Parameters<typeof bindFactory>[3]>
// biome-ignore lint/suspicious/noExplicitAny: objects of any shape
type Any = any

/** Hosts, and a version that each is too old for. */
const platforms = [
  ['wechat', wechatDriver, wechatGated, '99.0.0'],
  ['alipay', alipayDriver, alipayGated, { base2: '99.0.0' }],
] as const

describe.each(platforms)('an object on %s', (platform, driver, gates, tooNew) => {
  /** Binds an API whose host makes `native`, or what the function makes. */
  const bind = (native: unknown, spec: Spec, row: Partial<Row> = {}) => {
    const { host } = use(platform)
    const create = vi.fn((..._args: unknown[]) =>
      typeof native === 'function' ? native() : native,
    )
    host.native.createThing = create
    const api = { name: 'createThing', ...spec }
    const make = bindFactory(driver as never, api, gates, { since: '1.0.0', ...row })
    return { create, make: make as (...args: unknown[]) => Any }
  }

  describe('is made', () => {
    it('by the host, of what the row makes of the arguments', () => {
      const { create, make } = bind({}, { methods: {} }, { args: (id) => [`#${id}`] })
      make('a', 'b')
      expect(create.mock.calls).toEqual([['#a']])
    })

    it('though the host returns nothing: then each method is refused', async () => {
      const { make } = bind(undefined, { methods: { play: [], load: {} }, events: { End: true } })
      const object = make()
      expect(thrown(() => object.play())).toMatchObject({ kind: 'unsupported', api: 'play' })
      expect(await rejection(object.load())).toMatchObject({ kind: 'unsupported', api: 'load' })
      expect(object.onEnd(vi.fn())()).toBeUndefined()
    })

    it('not at all where the host throws or the row refuses', () => {
      const throwing = bind(
        () => {
          throw new Error('no')
        },
        { methods: {} },
      )
      expect(thrown(throwing.make)).toMatchObject({ errMsg: 'createThing:fail no' })
      const refusing = bind(
        {},
        { methods: {} },
        {
          args: () => {
            throw failure('argument', 'not so')
          },
        },
      )
      expect(thrown(refusing.make)).toMatchObject({ kind: 'argument' })
      const needing = bind({}, { methods: {}, required: ['id'] })
      expect(thrown(needing.make)).toMatchObject({
        errMsg: 'createThing:fail createThing needs id',
      })
    })

    it('of what stands for the host’s', () => {
      class Counter {
        private count = 0
        constructor(readonly native: { by: number }) {}
        add() {
          this.count += this.native.by
          return this.count
        }
      }
      const { make } = bind(
        { by: 2 },
        { methods: { add: [] }, properties: { native: true } },
        { result: (native) => new Counter(native as { by: number }) },
      )
      const [one, other] = [make(), make()]
      // The host has one of them, and so does the app.
      expect([one.add(), one.add(), other.add()]).toEqual([2, 4, 6])
    })

    it('and given to the row before the app has it', () => {
      const native = { level: 1 }
      const made = vi.fn((object: Any) => Object.assign(object, { level: 5 }))
      const { make } = bind(native, { methods: {}, properties: { level: true } }, { made })
      const object = make()
      expect(made.mock.calls).toEqual([[object, native]])
      expect(native.level).toBe(5)
    })

    it('with one prototype for all, and nothing of ours to be seen', () => {
      const spec: Spec = { methods: { play: [] }, events: { End: true }, properties: { src: true } }
      const { make } = bind(() => ({ src: 'a' }), spec)
      const [one, other] = [make(), make()]
      expect(Object.getPrototypeOf(one)).toBe(Object.getPrototypeOf(other))
      expect(one).not.toBe(other)
      expect(Object.keys(one)).toEqual([])
      expect(JSON.stringify(one)).toBe('{}')
      expect({ ...one }).toEqual({})
    })
  })

  describe('has methods', () => {
    it('of the native object, called on it, and a chain goes on with ours', () => {
      const native = {
        steps: [] as unknown[],
        scale(this: Any, by: number) {
          this.steps.push(by)
          return this
        },
        end: () => 'done',
      }
      const { make } = bind(native, { methods: { scale: ['by'], end: [] } })
      const object = make()
      expect(object.scale(1).scale(2)).toBe(object)
      expect(object.scale(3).end()).toBe('done')
      expect(native.steps).toEqual([1, 2, 3])
      expect(thrown(() => object.scale())).toMatchObject({ errMsg: 'scale:fail scale needs by' })
    })

    it('that promise, and call back', async () => {
      const load = vi.fn(({ success }: Any) => success({ size: 3 }))
      const row = { methods: { load: { result: ({ size }: Any) => ({ size }) } } }
      const { make } = bind({ load }, { methods: { load: {} } }, row)
      const success = vi.fn()
      expect(await make().load({ success })).toEqual({ size: 3, errMsg: 'load:ok' })
      expect(success).toHaveBeenCalledOnce()
    })

    it('by another name, of other arguments, with another answer', () => {
      const native = { turnTo: vi.fn((degrees: number) => degrees * 2) }
      const row = {
        method: 'turnTo',
        args: (turns: Any) => [turns * 360],
        result: (said: Any, [turns]: Any) => `${said} of ${turns}`,
      }
      const { make } = bind(native, { methods: { turn: ['turns'] } }, { methods: { turn: row } })
      expect(make().turn(2)).toBe('1440 of 2')
      expect(native.turnTo.mock.calls).toEqual([[720]])
    })

    it('in ways of their own', async () => {
      const native = { seek: vi.fn(), stop: vi.fn() }
      const { make } = bind(
        native,
        { methods: { seek: ['at'], stop: {} } },
        {
          methods: {
            seek: { call: (object: Any, [at]: Any) => object.seek(at * 1000) },
            stop: { call: (async (...[, , , object]: Any[]) => object.stop() ?? {}) as Any },
          },
        },
      )
      const object = make()
      object.seek(2)
      expect(await object.stop()).toEqual({ errMsg: 'stop:ok' })
      expect(native.seek.mock.calls).toEqual([[2000]])
      expect(native.stop).toHaveBeenCalledOnce()
    })

    it('that refuse an argument which this version lacks, and are refused themselves', () => {
      const native = { read: vi.fn() }
      const { make } = bind(
        native,
        { methods: { read: [], write: [] } },
        {
          methods: {
            read: { params: { 1: ['position', tooNew] as Any } },
            write: { since: tooNew },
          },
        },
      )
      const object = make()
      object.read('a')
      object.read('a', 0)
      expect(thrown(() => object.read('a', 7))).toMatchObject({ kind: 'version', api: 'read' })
      expect(native.read).toHaveBeenCalledTimes(2)
      expect(thrown(() => object.write())).toMatchObject({ kind: 'version', api: 'write' })
    })

    it('whose codes mean what the row says: of a method, or of all', async () => {
      const code = platform === 'wechat' ? 'errno' : 'error'
      const fails = ({ fail }: Any) => fail({ [code]: 77, errMsg: '', errorMessage: '' })
      const { make } = bind(
        { load: fails, save: fails },
        { methods: { load: {}, save: {} } },
        {
          errors: { 77: 'quota' },
          methods: { load: { errors: { 77: 'not-found' } } },
        },
      )
      const object = make()
      expect(await rejection(object.load())).toMatchObject({ kind: 'not-found' })
      expect(await rejection(object.save())).toMatchObject({ kind: 'quota' })
    })
  })

  describe('has properties', () => {
    const properties = { src: true, duration: true } as const

    it('that are those of the native object at that moment', () => {
      const native = { src: '', duration: 1 }
      const { make } = bind(native, { methods: {}, properties })
      const object = make()
      object.src = 'a.mp3'
      native.duration = 2
      expect(native.src).toBe('a.mp3')
      expect([object.src, object.duration]).toEqual(['a.mp3', 2])
    })

    it('of which the host may only let some be read', () => {
      const native = Object.freeze({ src: 'a', duration: 1 })
      const { make } = bind(native, { methods: {}, properties })
      const object = make()
      object.duration = 5
      expect(object.duration).toBe(1)
    })

    it('read and written as the row says', () => {
      const native = { length: 1500, setSrc: vi.fn() }
      const { make } = bind(
        native,
        { methods: {}, properties },
        {
          properties: {
            duration: { get: ({ length }: Any) => length / 1000 },
            src: { set: (object: Any, src) => object.setSrc(src) },
          },
        },
      )
      const object = make()
      object.src = 'a'
      expect(native.setSrc.mock.calls).toEqual([['a']])
      expect(object.duration).toBe(1.5)
    })
  })

  describe('has events', () => {
    const spec: Spec = { methods: {}, events: { End: true, Time: true } }

    /** A native object that keeps its listeners. */
    const emitter = (hasOff = true) => {
      const heard: { [event: string]: Any[] } = { End: [], Time: [] }
      const on = (event: string) => vi.fn((listener: Any) => void heard[event]?.push(listener))
      const off = (event: string) =>
        vi.fn((listener: Any) => {
          heard[event] = heard[event]?.filter((one) => one !== listener) ?? []
        })
      const offs = hasOff ? { offEnd: off('End'), offTime: off('Time') } : {}
      const native = { onEnd: on('End'), onTime: on('Time'), ...offs }
      const fire = (event: string, ...payload: unknown[]) => {
        for (const listener of heard[event] ?? []) listener(...payload)
      }
      return { heard, native, fire }
    }

    it.each([true, false])('with one native listener, which can be removed: %s', (hasOff) => {
      const { heard, native, fire } = emitter(hasOff)
      const object = bind(native, spec).make()
      const [first, second] = [vi.fn(), vi.fn()]
      object.onEnd(first)
      object.onEnd(first)
      const remove = object.onEnd(second)
      fire('End', { at: 1 })
      expect(first.mock.calls).toEqual([[{ at: 1 }]])
      expect(heard.End).toHaveLength(1)
      remove()
      remove()
      object.offEnd(first)
      fire('End', { at: 2 })
      expect(second).toHaveBeenCalledOnce()
      expect(heard.End).toHaveLength(hasOff ? 0 : 1)
      object.onEnd(first)
      fire('End', { at: 3 })
      expect(first.mock.calls).toEqual([[{ at: 1 }], [{ at: 3 }]])
      expect(heard.End).toHaveLength(1)
    })

    it('all of whose listeners go at once, and none of another', () => {
      const { heard, native, fire } = emitter()
      const { make } = bind(native, spec)
      const object = make()
      const [first, second, other] = [vi.fn(), vi.fn(), vi.fn()]
      object.onEnd(first)
      object.onEnd(second)
      object.onTime(other)
      object.offEnd()
      fire('End', {})
      fire('Time', {})
      expect(heard.End).toEqual([])
      expect([first, second, other].map((one) => one.mock.calls.length)).toEqual([0, 0, 1])
    })

    it('of its own, though another is of the same kind', () => {
      const [one, other] = [emitter(), emitter()]
      const natives = [one.native, other.native]
      const { make } = bind(() => natives.shift(), spec)
      const [mine, theirs] = [vi.fn(), vi.fn()]
      const object = make()
      object.onEnd(mine)
      make().onEnd(theirs)
      one.fire('End', {})
      expect([mine, theirs].map((each) => each.mock.calls.length)).toEqual([1, 0])
      object.offEnd()
      other.fire('End', {})
      expect(theirs).toHaveBeenCalledOnce()
    })

    it('whose listener may throw: it is reported, and stops no other', () => {
      vi.useFakeTimers()
      const { native, fire } = emitter()
      const object = bind(native, spec).make()
      const second = vi.fn()
      object.onEnd(() => {
        throw new Error('mine')
      })
      object.onEnd(second)
      fire('End', {})
      expect(second).toHaveBeenCalledOnce()
      expect(() => vi.runAllTimers()).toThrow('mine')
    })

    it('whose listener may leave, or take another along, while it is delivered', () => {
      const { native, fire } = emitter()
      const object = bind(native, spec).make()
      const order: string[] = []
      const removed = () => order.push('removed')
      const first = () => {
        order.push('first')
        object.offEnd(first)
        object.offEnd(removed)
      }
      object.onEnd(first)
      object.onEnd(removed)
      object.onEnd(() => order.push('last'))
      fire('End', {})
      fire('End', {})
      expect(order).toEqual(['first', 'last', 'last'])
    })

    it('that are heard though the host delivers them while it is asked to', () => {
      const native = { onEnd: (listener: Any) => listener({ early: true }) }
      const object = bind(native, spec).make()
      const listener = vi.fn()
      object.onEnd(listener)
      expect(listener.mock.calls).toEqual([[{ early: true }]])
    })

    it('mapped once, whatever the host says', () => {
      const { native, fire } = emitter()
      const event = vi.fn((payload: Any, more: unknown, object: unknown) => {
        if (payload.skip) return undefined
        return { at: payload.time.now, more, own: object === native }
      })
      const object = bind(native, spec, { events: { End: { event } } }).make()
      const [first, second] = [vi.fn(), vi.fn()]
      object.onEnd(first)
      object.onEnd(second)
      fire('End', { time: { now: 5 } }, 'more')
      expect(first.mock.calls).toEqual([[{ at: 5, more: 'more', own: true }]])
      expect(second.mock.calls).toEqual(first.mock.calls)
      expect(event).toHaveBeenCalledOnce()
      // Dropped: it is to be, or can't be read.
      fire('End', { skip: true })
      fire('End')
      fire('End', {})
      expect(first).toHaveBeenCalledOnce()
    })

    it('without a payload, which is an empty one', () => {
      const { native, fire } = emitter()
      const object = bind(native, spec).make()
      const listener = vi.fn()
      object.onEnd(listener)
      fire('End')
      expect(listener.mock.calls).toEqual([[{}]])
    })

    it('by other names', () => {
      const native = { onEnded: vi.fn(), offEnded: vi.fn() }
      const events = { End: { method: 'onEnded', off: 'offEnded' } }
      const object = bind(native, spec, { events }).make()
      const listener = vi.fn()
      object.onEnd(listener)
      object.offEnd(listener)
      const [[deliver] = []] = native.onEnded.mock.calls
      expect(native.offEnded.mock.calls).toEqual([[deliver]])
    })

    it('listened to in a way of its own, which has an end', () => {
      const native = { onTime: vi.fn() }
      const stop = vi.fn()
      let tell: Any
      const listen = vi.fn((_object: unknown, deliver: Any) => {
        tell = deliver
        return stop
      })
      const events = { End: { method: 'onTime', listen } }
      const object = bind(native, spec, { events }).make()
      const listener = vi.fn()
      object.onEnd(listener)
      tell({ at: 1 })
      expect(listener.mock.calls).toEqual([[{ at: 1 }]])
      expect(listen.mock.calls[0]?.[0]).toBe(native)
      object.offEnd(listener)
      object.offEnd(listener)
      expect(stop).toHaveBeenCalledOnce()
      expect(native.onTime).not.toHaveBeenCalled()
    })

    it.each([
      ['lacks it', {}],
      [
        'throws',
        {
          onEnd: () => {
            throw new Error('not here')
          },
        },
      ],
    ])('that never come where the host %s, of which development is warned', (_how, native) => {
      const object = bind(native, spec).make()
      configure({ development: true })
      const { warnings, stop } = recordWarnings()
      const remove = object.onEnd(vi.fn())
      stop()
      remove()
      object.offEnd()
      expect(warnings).toEqual([expect.stringMatching(/^\[crossmp\] onEnd:fail .*it never comes/)])
    })
  })

  it('that was ended hears nothing, and does nothing more', () => {
    const native = { onEnd: vi.fn(), offEnd: vi.fn(), play: vi.fn(), destroy: vi.fn() }
    const methods = { play: [], destroy: [] }
    const object = bind(native, { methods, events: { End: true }, ends: 'destroy' }).make()
    const listener = vi.fn()
    object.onEnd(listener)
    object.destroy()
    const [[deliver] = []] = native.onEnd.mock.calls
    expect(native.offEnd.mock.calls).toEqual([[deliver]])
    deliver({})
    expect(listener).not.toHaveBeenCalled()
    object.play()
    object.destroy()
    object.onEnd(listener)()
    object.offEnd()
    expect(native.play).not.toHaveBeenCalled()
    expect(native.destroy).toHaveBeenCalledOnce()
    expect(native.onEnd).toHaveBeenCalledOnce()
  })

  it('that a method of another returns has methods of its own, and leads back', () => {
    const query: Any = { select: vi.fn((id: string) => ({ rect: () => query, id })) }
    const spec = {
      methods: { select: ['id'] },
      objects: { select: { methods: { rect: [], scroll: [] }, properties: { id: true } } },
    } as const
    const object = bind(query, spec).make()
    const nodes = object.select('a')
    expect(nodes.id).toBe('a')
    expect(nodes.rect()).toBe(object)
    expect(thrown(() => nodes.scroll())).toMatchObject({ kind: 'unsupported', api: 'scroll' })
  })
})
