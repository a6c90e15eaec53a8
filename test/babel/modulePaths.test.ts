import { expect, test } from 'vitest'
import { minimumOf } from '../../src/babel/options/minimum'
import { lightestOf } from '../../src/babel/rewrite/modulePaths'
import type { AlipayGate, Version } from '../../src/types/gate'

const wechat = (api: string, stated: Version) =>
  lightestOf(api, 'wechat', minimumOf('wechat', stated))
const alipay = (api: string, stated: Version | AlipayGate) =>
  lightestOf(api, 'alipay', minimumOf('alipay', stated))

test('WeChat: from the version on that has all of the API', () => {
  expect(wechat('uploadFile', '3.4.9')).toBeUndefined()
  expect(wechat('uploadFile', '3.5.0')).toBe('latest')
  expect(wechat('uploadFile', '3.10.0')).toBe('latest')
})

test('Alipay: my.httpRequest goes with base library 1.11.0, gates of options with the app', () => {
  expect(alipay('request', '1.10.9')).toBeUndefined()
  expect(alipay('request', '1.11.0')).toBe('current')
  expect(alipay('request', '1.24.10')).toBe('current')
  expect(alipay('request', { base1: '1.24.10', client: '10.1.70' })).toBe('latest')
  expect(alipay('request', { client: '10.1.70' })).toBeUndefined()
})

test('nothing is lighter without a minimum, or for what is no API', () => {
  expect(lightestOf('uploadFile', 'wechat', undefined)).toBeUndefined()
  expect(wechat('constructor', '9.0.0')).toBeUndefined()
  expect(wechat('isCancel', '9.0.0')).toBeUndefined()
})
