import { describe, expect, it } from 'vitest'
import { isUnsupported } from '../../src/core/guards'
import { hostsOf, newest } from '../support/hosts'
import { rejection } from '../support/outcome'
import { unholdable, views } from '../support/values'
import { useWorlds } from '../support/world'
import { network } from './cases/network'
import { type Driven, drive } from './driven'
import { hostsWith, type Scene, setScene } from './scene'

const open = useWorlds()
const [request] = network
if (!request) throw new Error('the table has no request')

const text = '{ no json'
const bytesOf = (data: unknown): string => Buffer.from(data as ArrayBuffer).toString()

describe.each(hostsWith('request'))('request on $title', (at) => {
  const start = (): Promise<Scene> => setScene(request, at, open)
  const ask = async (scene: Scene, path: string, more: object = {}) =>
    (await scene.call({
      url: scene.server.url(path),
      method: 'GET',
      data: undefined,
      ...more,
    })) as {
      [field: string]: unknown
    }

  it('gives the text of what is no JSON, whatever the status', async () => {
    const scene = await start()
    expect(await ask(scene, '/text/200')).toMatchObject({ statusCode: 200, data: text })
    expect(await ask(scene, '/text/500')).toMatchObject({ statusCode: 500, data: text })
  })

  it('parses JSON after one byte-order mark, unless other text is asked for', async () => {
    const scene = await start()
    expect(await ask(scene, '/bom')).toMatchObject({ data: { a: 1 } })
    const { data } = await ask(scene, '/status/201', { dataType: 'text' })
    expect(data).toBe('{"status":201}')
  })

  it('gives an ArrayBuffer, also of a failure, or says which version can', async () => {
    const scene = await start()
    const responseType = 'arraybuffer'
    if (!scene.canIUse('request.object.responseType')) {
      const error = await rejection(ask(scene, '/bom', { responseType }))
      expect(isUnsupported(error)).toBe(true)
    } else {
      expect(bytesOf((await ask(scene, '/text/200', { responseType })).data)).toBe(text)
      expect(bytesOf((await ask(scene, '/text/404', { responseType })).data)).toBe(text)
    }
  })

  it('splits cookies, whose dates have commas', async () => {
    const scene = await start()
    const { cookies } = await ask(scene, '/cookies')
    const expires = 'Expires=Wed, 21 Oct 2037 07:28:00 GMT'
    expect(cookies).toEqual([`a=1; Path=/; ${expires}`, 'b=x=2, y'])
  })

  it('never rewrites method and data', async () => {
    const scene = await start()
    const all = [['a'], 'text', { a: 1 }]
    const driven = drive(scene)
    for (const data of all) scene.call({ method: 'PUT', data, complete: () => {} })
    expect(driven.calls.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'PUT'])
    driven.calls.forEach(({ data }, i) => {
      expect(data).toBe(all[i])
    })
  })

  it('sends a method in capitals', async () => {
    const scene = await start()
    const driven = drive(scene)
    const methods = ['get', 'Post', 'delete', 'OPTIONS']
    for (const method of methods) scene.call({ method, complete: () => {} })
    const sent = driven.calls.map(({ method }) => method)
    expect(sent).toEqual(['GET', 'POST', 'DELETE', 'OPTIONS'])
  })

  it.each(['PATCH', 'toString', '', 'GET ', 7, {}])('refuses %j as a method', async (method) => {
    const scene = await start()
    const error = await rejection(scene.call({ method }))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
    expect(error.errMsg).toContain('method should be one of OPTIONS, GET, HEAD, POST')
    expect(scene.nativeCalls()).toEqual([])
  })

  it.each(unholdable)('refuses %s as data', async (_, data) => {
    const scene = await start()
    const error = await rejection(scene.call({ data }))
    expect(error).toMatchObject({ kind: 'argument', errMsg: 'request:fail JSON can not hold data' })
    expect(scene.nativeCalls()).toEqual([])
  })

  it.each(views([9, 1, 2, 255, 9], 1, 3))('sends the bytes of %s, or refuses', async (_, data) => {
    const scene = await start()
    const header = { 'content-type': 'application/octet-stream' }
    const sent = scene.call({ url: scene.server.url('/hex'), data, header })
    if (scene.method !== 'request') {
      const errMsg = 'request:fail bytes as data need my.request, of Alipay app 10.1.95'
      expect(await rejection(sent)).toMatchObject({ kind: 'argument', errMsg })
      expect(scene.nativeCalls()).toEqual([])
    } else expect(await sent).toMatchObject({ data: '0102ff' })
  })

  it('gives the host an ArrayBuffer as it is, and of a view one of its own', async () => {
    const scene = await start()
    if (scene.method !== 'request') return
    const driven = drive(scene)
    const buffer = new ArrayBuffer(3)
    for (const data of [buffer, new Uint8Array(buffer)]) scene.call({ data, complete: () => {} })
    expect(driven.calls[0]?.data).toBe(buffer)
    expect(driven.calls[1]?.data).toBeInstanceOf(ArrayBuffer)
    expect(driven.calls[1]?.data).not.toBe(buffer)
  })
})

describe.each(hostsOf('alipay'))('request on $title', (at) => {
  const fail = async (native: object, more?: object): Promise<object> => {
    const scene = await setScene(request, at, open)
    const driven: Driven = drive(scene)
    const task = scene.call(more)
    driven.fail(native)
    return task
  }

  it('takes error 19 for the answer it is', async () => {
    const native = { error: 19, errorMessage: 'http status error', headers: { ETag: 'x' } }
    const answer = { ...native, status: '503', data: '{"why":"busy"}' }
    const result = { data: { why: 'busy' }, header: { ETag: 'x' }, statusCode: 503 }
    expect(await fail(answer)).toMatchObject(result)
    expect(await fail({ ...answer, data: { why: 'busy' } })).toMatchObject(result)
    expect(await rejection(fail(native))).toMatchObject({ kind: 'unknown' })
  })

  it('asks for text, and never meets error 14 of JSON', async () => {
    const scene = await setScene(request, at, open)
    await scene.call()
    expect(scene.nativeCalls()[0]?.options).toMatchObject({ dataType: 'text' })
    const error = await rejection(fail({ error: 14, errorMessage: 'parse arraybuffer data error' }))
    expect(error).toMatchObject({ kind: 'unknown', errno: 100001 })
  })

  it('takes error 12 after the limit for a timeout, and before for a network failure', async () => {
    const native = { error: 12, errorMessage: 'network error' }
    expect(await rejection(fail(native, { timeout: 60_000 }))).toMatchObject({ kind: 'network' })
    const scene = await setScene(request, at, open)
    const driven = drive(scene)
    const task = scene.call({ timeout: 2 })
    await new Promise((resolve) => setTimeout(resolve, 10))
    driven.fail(native)
    const errMsg = 'request:fail timeout'
    expect(await rejection(task)).toMatchObject({ kind: 'timeout', errno: 5, errMsg, native })
  })
})

describe('what WeChat alone knows', () => {
  const hints = { enableHttp2: true, enableQuic: false, enableCache: true }

  it('is left out elsewhere, with one warning each in development', async () => {
    const scene = await setScene(request, newest.alipay, open)
    scene.configure({ development: true })
    for (let i = 0; i < 2; i++) await scene.call(hints)
    for (const hint of Object.keys(hints)) {
      expect(scene.nativeCalls()[0]?.options).not.toHaveProperty(hint)
      expect(scene.warnings.filter((warning) => warning.includes(hint))).toHaveLength(1)
    }
    expect(scene.warnings).toHaveLength(3)
  })

  it('is left out in silence where nobody develops, or wants no warning', async () => {
    const scene = await setScene(request, newest.alipay, open)
    await scene.call(hints)
    scene.configure({ development: true, onUnsupported: 'ignore' })
    await scene.call(hints)
    expect(scene.warnings).toEqual([])
  })

  it('is refused where a call would mean something else', async () => {
    for (const [at, kind] of [
      [newest.alipay, 'unsupported'],
      [hostsOf('wechat')[1] ?? newest.wechat, 'version'],
    ] as const) {
      const scene = await setScene(request, at, open)
      for (const more of [{ redirect: 'manual' }, { enableChunked: true }]) {
        expect(await rejection(scene.call(more))).toMatchObject({ kind })
      }
      expect(await scene.call({ enableChunked: false })).toMatchObject({ statusCode: 200 })
      scene.uninstall()
    }
  })

  it('has profile in one spelling, the older one beside it', async () => {
    const scene = await setScene(request, newest.wechat, open)
    const driven = drive(scene)
    const older = { domainLookupStart: 1, domainLookupEnd: 2, estimate_nettype: 'slow 2g' }
    const task = scene.call()
    driven.succeed({ data: '', statusCode: 200, header: {}, profile: older })
    expect(await task).toMatchObject({
      profile: { ...older, domainLookUpStart: 1, domainLookUpEnd: 2, estimate_nettype: 2 },
    })
  })
})
