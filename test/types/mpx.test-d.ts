import { describe, expectTypeOf, test } from 'vitest'
import { mpx as alipay } from '../../src/entries/alipay/index'
import { mpx as wechat } from '../../src/entries/wechat/index'
import type { Env, GetWeRunDataResult, Mpx, MpxOn, Unsupported } from '../../src/index'
import { getWeRunData, mpx, uploadFile } from '../../src/index'

const file = { url: 'https://example.com/', filePath: 'tmp://photo.jpg', name: 'photo' }

describe('mpx is one of the platforms', () => {
  test('of which it is not known which', () => {
    expectTypeOf(mpx).toEqualTypeOf<Mpx>()
    expectTypeOf<Mpx>().toEqualTypeOf<MpxOn<'wechat'> | MpxOn<'alipay'>>()
    expectTypeOf(mpx.env.platform).toEqualTypeOf<'wechat' | 'alipay'>()
    mpx.uploadFile(file)
    // @ts-expect-error Alipay has none
    mpx.getWeRunData()
  })

  test('`is` narrows the branch and the other one', () => {
    if (mpx.is('wechat')) {
      expectTypeOf(mpx.env.platform).toEqualTypeOf<'wechat'>()
      expectTypeOf(mpx.getWeRunData()).resolves.toEqualTypeOf<GetWeRunDataResult>()
    } else {
      expectTypeOf(mpx.env.platform).toEqualTypeOf<'alipay'>()
      mpx.uploadFile(file)
      // @ts-expect-error Alipay has none
      mpx.getWeRunData()
    }
    if (mpx.is('alipay')) mpx.uploadFile(file)
    else mpx.getWeRunData()
    if (!mpx.is('wechat')) mpx.uploadFile(file)
    else mpx.getWeRunData()
    return mpx.is('wechat') ? mpx.getWeRunData() : mpx.uploadFile(file)
  })

  test('`is` narrows what follows an early return', () => {
    if (mpx.is('alipay')) return
    expectTypeOf(mpx.env.platform).toEqualTypeOf<'wechat'>()
    mpx.getWeRunData()
  })

  test('`is` narrows in a condition', () => mpx.is('wechat') && mpx.getWeRunData())

  test('a comparison of `env.platform` narrows `env`, not `mpx`', () => {
    if (mpx.env.platform === 'alipay') return
    expectTypeOf(mpx.env).toEqualTypeOf<Env<'wechat'>>()
    // TypeScript narrows by a property, and not by a property of a property (its issue 18758): ask `is`.
    // @ts-expect-error so this is still of both
    mpx.getWeRunData()
  })

  test('`is` knows the platforms', () => {
    // @ts-expect-error there is no such platform
    mpx.is('weixin')
    // @ts-expect-error there is no such platform
    if (mpx.env.platform === 'weixin') return
  })

  test("another variable is not narrowed by mpx's", () => {
    const other = mpx as Mpx
    if (mpx.is('alipay')) return
    // @ts-expect-error it may be Alipay's
    other.getWeRunData()
  })
})

describe('what a platform lacks', () => {
  test('is not callable, and says why', () => {
    expectTypeOf(alipay.getWeRunData).toEqualTypeOf<Unsupported<'getWeRunData', 'alipay'>>()
    expectTypeOf(alipay.getWeRunData['not supported on']).toEqualTypeOf<
      [api: 'getWeRunData', platform: 'alipay']
    >()
    // @ts-expect-error Alipay has none
    alipay.getWeRunData()
    // @ts-expect-error Alipay has none
    alipay.requestFacialVerify({ verifyId: '' })
    wechat.getWeRunData()
    wechat.requestFacialVerify({ verifyId: '' })
  })

  test('a named import is of all platforms, and is not narrowed', () => {
    expectTypeOf(uploadFile(file)).resolves.toHaveProperty('statusCode')
    // @ts-expect-error Alipay has none
    getWeRunData()
    // @ts-expect-error a guard of mpx says nothing of it
    if (mpx.is('wechat')) getWeRunData()
  })

  test('does not make the rest of the union less than it is', () => {
    expectTypeOf<Mpx['uploadFile']>().toEqualTypeOf<MpxOn<'wechat'>['uploadFile']>()
    expectTypeOf<keyof MpxOn<'alipay'>>().toEqualTypeOf<keyof MpxOn<'wechat'>>()
  })
})

test('members are not to be assigned, and what is no API is no member', () => {
  // @ts-expect-error read-only
  mpx.uploadFile = uploadFile
  // @ts-expect-error read-only
  mpx.env.platform = 'alipay'
  // @ts-expect-error misspelt
  mpx.uploadFiles(file)
  // @ts-expect-error Alipay's name
  mpx.httpRequest(file)
  expectTypeOf(mpx.native).toBeUnknown()
  expectTypeOf(mpx.env.baseLibrary).toEqualTypeOf<string | undefined>()
  expectTypeOf(mpx.canIUse('uploadFile.object.timeout')).toBeBoolean()
})
