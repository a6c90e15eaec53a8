import { expectTypeOf, test } from 'vitest'
import type { SystemInfo } from '../../../src/apis'
import type { toWechatInfo } from '../../../src/apis/system/_all'
import type { Mpx } from '../../../src/types/mpx'

declare const mpx: Mpx

test('synchronous APIs return no promise', () => {
  expectTypeOf(mpx.getDeviceInfo().platform).toBeString()
  expectTypeOf(mpx.getSystemInfoSync().windowHeight).toBeNumber()
  expectTypeOf(mpx.getWindowInfo().safeArea).toBeNullable()
  // @ts-expect-error: no promise
  mpx.getSystemInfoSync().then
})

test('everything at once is made of the fields of the result, and of no others', () => {
  expectTypeOf<keyof ReturnType<typeof toWechatInfo>>().toEqualTypeOf<keyof SystemInfo>()
})

test('getSystemInfo needs no argument, and takes what only Alipay knows', () => {
  expectTypeOf(mpx.getSystemInfo()).resolves.toHaveProperty('errMsg').toBeString()
  mpx.getSystemInfo({ alipay: { includeBluetooth: true } })
  // @ts-expect-error: not WeChat's
  mpx.getSystemInfo({ includeBluetooth: true })
})

test('the account may not tell its release', () => {
  expectTypeOf(mpx.getAccountInfoSync().miniProgram.envVersion).toEqualTypeOf<
    'develop' | 'trial' | 'release' | undefined
  >()
})

test('network events', () => {
  mpx.onNetworkStatusChange(({ isConnected, networkType }) => {
    expectTypeOf(isConnected).toBeBoolean()
    expectTypeOf(networkType).toEqualTypeOf<
      'wifi' | '2g' | '3g' | '4g' | '5g' | 'unknown' | 'none'
    >()
  })
  mpx.offNetworkStatusChange()
  // @ts-expect-error: an event needs a listener
  mpx.onNetworkStatusChange()
})
