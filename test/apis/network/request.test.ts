import { describe, expect, it } from 'vitest'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { replace } from '../../core/_native'
import { useMpx } from '../use'

const use = useMpx()
const url = 'https://example.com/api'
const old = { baseLibrary: '1.9.0', clientVersion: '10.1.30' }

/** What a request comes to when the host answers so. */
const answered = (platform: Platform, native: object, more: object = {}) => {
  const { host, mpx } = use(platform)
  replace(host, 'request', ({ success, fail }) => ('error' in native ? fail : success)(native))
  return mpx.request({ url, ...more })
}
const bytesOf = (data: unknown): number[] => [...new Uint8Array(data as ArrayBuffer)]

describe.each(['wechat', 'alipay'] as const)('the answer to a request on %s', (platform) => {
  it.each([
    [{ statusCode: 204 }, 204],
    [{ statusCode: '404' }, 404],
    [{ status: 500 }, 500],
    [{}, 200],
  ])('has a numeric status: %o', async (native, statusCode) => {
    expect(await answered(platform, native)).toMatchObject({ statusCode })
  })

  it('has one cookie for each of a list, and no other', async () => {
    const cookies = ['a=1; Path=/', 'b=x, c=y; Expires=Wed, 21 Oct 2037 07:28:00 GMT']
    const header = { 'SET-COOKIE': cookies, 'X-Many': ['1', '2'] }
    const result = await answered(platform, { header })
    expect(result.cookies).toEqual(cookies)
    expect(result.header['X-Many']).toBe('1,2')
    expect(result.header['SET-COOKIE']).toBeTypeOf('string')
  })

  it('has one cookie for each that was joined', async () => {
    const joined = 'a=1; Expires=Wed, 21 Oct 2037 07:28:00 GMT; Path=/,b=2,  c=3; HttpOnly'
    const { cookies } = await answered(platform, { header: { 'set-cookie': joined } })
    const first = 'a=1; Expires=Wed, 21 Oct 2037 07:28:00 GMT; Path=/'
    expect(cookies).toEqual([first, 'b=2', 'c=3; HttpOnly'])
  })
})

describe('the body that Alipay gives', () => {
  it.each([
    ['', undefined, ''],
    [undefined, undefined, ''],
    ['{"a":1}', undefined, { a: 1 }],
    ['{"a":1}', 'text', '{"a":1}'],
    ['\uFEFF\uFEFF1', undefined, '\uFEFF\uFEFF1'],
    ['null', undefined, null],
    ['7', 'json', 7],
    [{ a: 1 }, undefined, { a: 1 }],
    [{ a: 1 }, 'text', '{"a":1}'],
  ])('%j as %s is %j', async (data, dataType, due) => {
    const { data: body } = await answered('alipay', { data }, { dataType })
    expect(body).toEqual(due)
  })

  it.each([
    [undefined, []],
    ['é€\u{1f600}', [...Buffer.from('é€\u{1f600}')]],
  ])('%j of an error 19 is bytes where bytes are asked for', async (data, due) => {
    const native = { error: 19, status: 404, data }
    const result = await answered('alipay', native, { responseType: 'arraybuffer' })
    expect(result.data).toBeInstanceOf(ArrayBuffer)
    expect(bytesOf(result.data)).toEqual(due)
  })
})

describe('the profile that WeChat gives', () => {
  it('keeps a time that is 0, and adds none that is not there', async () => {
    const { profile } = await answered('wechat', {
      profile: { domainLookUpStart: 0, domainLookUpEnd: 5, rtt: 1 },
    })
    expect(profile).toEqual({
      ...{ domainLookUpStart: 0, domainLookUpEnd: 5, rtt: 1 },
      ...{ domainLookupStart: 0, domainLookupEnd: 5 },
    })
    const other = await answered('wechat', { profile: { rtt: 1 } })
    expect(other.profile).toEqual({ rtt: 1 })
  })

  it.each([
    ['unknown', 0],
    ['slow 2g', 2],
    ['4g', 5],
    [6, 6],
  ])('has %j as network %i', async (estimate_nettype, due) => {
    const { profile } = await answered('wechat', { profile: { estimate_nettype } })
    expect(profile?.estimate_nettype).toBe(due)
  })
})

describe('my.httpRequest', () => {
  it.each([
    ['POST', { a: 1 }],
    ['POST', ['a']],
    ['POST', 'text'],
    ['PUT', { a: 1 }],
    ['GET', { a: 1 }],
    [undefined, undefined],
  ] as const)('%s %j is sent as JSON, as elsewhere', async (method, data) => {
    const { host, mpx } = use('alipay', old)
    const calls = replace(host, 'httpRequest', ({ success }) => success({ status: 200 }))
    const given = Object.freeze({ 'X-A': 'b' })
    await mpx.request({ url, method, data, header: given })
    expect(calls[0]?.data).toBe(data)
    expect(calls[0]?.method).toBe(method)
    for (const name of ['header', 'headers']) {
      expect(calls[0]?.[name]).toEqual({ 'X-A': 'b', 'Content-Type': 'application/json' })
    }
  })

  it('keeps a content type of any case', async () => {
    const { host, mpx } = use('alipay', old)
    const calls = replace(host, 'httpRequest', ({ success }) => success({ status: 200 }))
    const header = { 'CONTENT-type': 'application/x-www-form-urlencoded' }
    await mpx.request({ url, method: 'POST', data: { a: 1 }, header })
    expect(calls[0]?.headers).toEqual(header)
  })
})
