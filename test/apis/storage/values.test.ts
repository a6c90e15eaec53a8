import { describe, expect, it } from 'vitest'
import { unholdable, views } from '../../support/values'
import { hosts, rejection, thrown, useMpx } from '../use'

const use = useMpx()

// What goes in comes out, or is refused: by either form of the call, on every host.
describe.each(hosts)('what storage holds on %s %o', (platform, versions) => {
  it.each([
    ['null', null],
    ['an empty text', ''],
    ['zero', 0],
    ['false', false],
    ['an empty list', []],
    ['a list', [1, null, 'a']],
    ['an object', { a: { b: [true] } }],
    ['a date', new Date(5)],
    ['the first date', new Date(0)],
  ])('%s', async (_, data) => {
    const { mpx } = use(platform, versions)
    mpx.setStorageSync('sync', data)
    await mpx.setStorage({ key: 'async', data })
    for (const key of ['sync', 'async']) {
      expect(mpx.getStorageSync(key)).toEqual(data)
      expect((await mpx.getStorage({ key })).data).toEqual(data)
    }
  })

  it('a date inside an object as its text', () => {
    const { mpx } = use(platform, versions)
    mpx.setStorageSync('k', { at: new Date(5) })
    expect(mpx.getStorageSync('k')).toEqual({ at: '1970-01-01T00:00:00.005Z' })
  })

  it.each([...unholdable, ...views([1, 2, 3], 0, 2)])('never %s', async (_, data) => {
    const { host, mpx } = use(platform, versions)
    const refused = { kind: 'argument', errno: 1001 }
    const reason = 'JSON can not hold data'
    const errMsg = `setStorage:fail ${reason}`
    expect(await rejection(mpx.setStorage({ key: 'k', data }))).toMatchObject({
      ...refused,
      errMsg,
    })
    const error = thrown(() => mpx.setStorageSync('k', data))
    expect(error).toMatchObject({ ...refused, errMsg: `setStorageSync:fail ${reason}` })
    expect([...host.callsOf('setStorage'), ...host.callsOf('setStorageSync')]).toEqual([])
  })
})

describe.each(['wechat', 'alipay'] as const)('a key that is not there on %s', (platform) => {
  it('reads as an empty text, and is not found', async () => {
    const { host, mpx } = use(platform)
    for (const told of [undefined, { data: undefined }]) {
      host.native.getStorageSync = () => (platform === 'wechat' ? undefined : told)
      host.native.getStorage = (options) =>
        (options as { success(value: unknown): void }).success(told)
      expect(mpx.getStorageSync('k')).toBe('')
      expect(await rejection(mpx.getStorage({ key: 'k' }))).toMatchObject({ kind: 'not-found' })
    }
  })
})
