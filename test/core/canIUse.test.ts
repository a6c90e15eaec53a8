import { describe, expect, it } from 'vitest'
import type { HostOptions } from '../../src/testing/index'
import type { DefaultPlatform as Platform } from '../../src/types/mpx'
import { rejection, useMpx } from '../apis/use'

const use = useMpx()
const oldAlipay = { baseLibrary: '1.9.0', clientVersion: '10.1.30' }

type Case = readonly [Platform, HostOptions, query: string, due: boolean]
const answers = (cases: readonly Case[]): void => {
  it.each(cases)('%s %o: %s is %j', (platform, options, query, due) => {
    expect(use(platform, options).mpx.canIUse(query)).toBe(due)
  })
}

describe('canIUse asks for a value', () => {
  answers([
    ['wechat', {}, 'getLocation.object.type.wgs84', true],
    ['alipay', {}, 'getLocation.object.type.wgs84', false],
    ['alipay', {}, 'getLocation.object.type.gcj02', true],
    ['wechat', { baseLibrary: '1.6.9' }, 'request.object.responseType.arraybuffer', false],
    ['wechat', { baseLibrary: '1.7.0' }, 'request.object.responseType.arraybuffer', true],
    ['alipay', oldAlipay, 'request.object.responseType.arraybuffer', false],
    ['alipay', {}, 'request.object.responseType.arraybuffer', true],
    ['wechat', { baseLibrary: '3.2.1' }, 'request.object.redirect.manual', false],
    ['wechat', { baseLibrary: '3.2.2' }, 'request.object.redirect.manual', true],
    ['alipay', {}, 'request.object.redirect.manual', false],
    ['alipay', oldAlipay, 'request.object.method.POST', true],
    ['alipay', oldAlipay, 'request.object.method.PUT', false],
    ['alipay', {}, 'request.object.method.PUT', true],
    ['wechat', { baseLibrary: '1.4.0' }, 'request.object.method.PUT', true],
    ['wechat', {}, 'request.object.method.PATCH', false],
    ['alipay', oldAlipay, 'chooseMedia.object.mediaType.image', true],
    ['alipay', oldAlipay, 'chooseMedia.object.mediaType.video', false],
    ['alipay', {}, 'chooseMedia.object.mediaType.video', true],
    ['wechat', { baseLibrary: '1.4.0' }, 'chooseMedia.object.mediaType.video', true],
  ])
})

describe('canIUse asks for an option that a FileSystemManager may keep', () => {
  answers([
    ['wechat', { baseLibrary: '1.7.9' }, 'downloadFile.object.filePath', false],
    ['wechat', { baseLibrary: '1.8.0' }, 'downloadFile.object.filePath', true],
    ['alipay', oldAlipay, 'downloadFile.object.filePath', false],
    [
      'alipay',
      { baseLibrary: '1.13.0', clientVersion: '10.1.60' },
      'downloadFile.object.filePath',
      true,
    ],
  ])
})

describe('canIUse asks for what came later than the API', () => {
  const oneX = { baseLibrary: '1.24.12', clientVersion: '10.2.60' }
  answers([
    ['wechat', { baseLibrary: '3.8.9' }, 'request.success.profile.queueStart', false],
    ['wechat', { baseLibrary: '3.8.10' }, 'request.success.profile.queueStart', true],
    ['wechat', { baseLibrary: '2.10.1' }, 'getAccountInfoSync.return.miniProgram.version', false],
    ['wechat', { baseLibrary: '2.10.2' }, 'getAccountInfoSync.return.miniProgram.version', true],
    ['alipay', oneX, 'getAccountInfoSync.return.miniProgram.appId', true],
    ['alipay', oneX, 'getAccountInfoSync.return.miniProgram.envVersion', false],
    ['alipay', oldAlipay, 'showModal.object.confirmText', true],
    ['alipay', oldAlipay, 'showModal.object.confirmColor', false],
    ['alipay', oldAlipay, 'chooseMedia.object.camera', false],
    ['alipay', {}, 'chooseMedia.object.camera', true],
    ['alipay', oldAlipay, 'downloadFile.success.filePath', false],
    ['alipay', oldAlipay, 'downloadFile.success.header', false],
    [
      'alipay',
      { clientVersion: '10.2.49' },
      'onNetworkStatusChange.callback.networkType.5g',
      false,
    ],
    ['alipay', { clientVersion: '10.2.50' }, 'onNetworkStatusChange.callback.networkType.5g', true],
  ])
})

describe('canIUse asks for the part of an order that is for one platform', () => {
  answers([
    ['wechat', {}, 'requestPayment.object.timeStamp', true],
    ['wechat', {}, 'requestPayment.object.tradeNO', false],
    ['alipay', {}, 'requestPayment.object.timeStamp', false],
    ['alipay', {}, 'requestPayment.object.tradeNO', true],
  ])
})

describe('canIUse asks for a listener', () => {
  answers([
    ['wechat', { baseLibrary: '1.4.0' }, 'uploadFile.return.offProgressUpdate', true],
    ['wechat', { baseLibrary: '1.4.0' }, 'uploadFile.return.onHeadersReceived', false],
    ['wechat', { baseLibrary: '1.4.0' }, 'uploadFile.return.offHeadersReceived', false],
    ['alipay', {}, 'request.return.onChunkReceived', false],
    ['alipay', {}, 'request.return.offChunkReceived', false],
    ['alipay', oldAlipay, 'uploadFile.return.abort', true],
    ['alipay', oldAlipay, 'uploadFile.object.timeout', true],
  ])
})

describe('canIUse asks for what is returned at once', () => {
  answers([
    ['wechat', {}, 'getSystemInfoSync.return.screenWidth', true],
    ['wechat', { baseLibrary: '2.6.9' }, 'getSystemInfoSync.return.safeArea', false],
    ['alipay', {}, 'getSystemInfoSync.return.benchmarkLevel', false],
    ['wechat', {}, 'getSystemInfoSync.return.safeArea.left', true],
    ['wechat', { baseLibrary: '2.6.9' }, 'getSystemInfoSync.return.safeArea.left', false],
    ['wechat', {}, 'getSystemInfoSync.return.safeArea.nope', false],
    ['wechat', { baseLibrary: '2.9.5' }, 'chooseMedia.success.tempFiles.thumbTempFilePath', false],
    ['wechat', {}, 'chooseMedia.success.tempFiles.thumbTempFilePath', true],
    ['alipay', {}, 'chooseMedia.success.tempFiles.thumbTempFilePath', false],
    ['alipay', {}, 'chooseMedia.success.type.video', true],
    ['alipay', {}, 'chooseMedia.success.type.mix', false],
    ['wechat', {}, 'request.success.profile.rtt', true],
    ['alipay', {}, 'request.success.profile.rtt', false],
    ['alipay', {}, 'chooseImage.success.tempFiles.size', true],
    ['wechat', {}, 'request.object.header.toString', false],
    // Before 2.10.0 they are read from the header.
    ['wechat', { baseLibrary: '2.9.9' }, 'request.success.cookies', true],
    ['wechat', {}, 'getStorageInfoSync.return.keys', true],
    ['wechat', {}, 'getStorageInfoSync.return.nope', false],
    ['wechat', {}, 'uploadFile.return.statusCode', false],
  ])
})

describe('canIUse says no where a call is refused, whatever the host has', () => {
  const url = 'wss://example.com'
  it.each([
    ['wechat', { baseLibrary: '1.6.9' }],
    ['alipay', oldAlipay],
  ] as const)('connectSocket on %s %o', async (platform, options) => {
    const { host, mpx } = use(platform, options)
    expect(host.native).toHaveProperty('connectSocket')
    const error = await new Promise((fail) => {
      mpx.connectSocket({ url, fail })
    })
    expect(error).toMatchObject({ kind: 'version' })
    expect(mpx.canIUse('connectSocket')).toBe(false)
    expect(mpx.canIUse('connectSocket.object.url')).toBe(false)
  })

  it('and yes where it is not', () => {
    expect(use('wechat', { baseLibrary: '1.7.0' }).mpx.canIUse('connectSocket')).toBe(true)
    expect(use('alipay').mpx.canIUse('connectSocket')).toBe(true)
  })

  it('a video where Alipay has no chooseVideo', async () => {
    const { mpx } = use('alipay', oldAlipay)
    expect(await rejection(mpx.chooseMedia({ mediaType: ['video'] }))).toMatchObject({
      kind: 'version',
      errMsg: 'chooseMedia:fail a video needs Alipay base library 1.10.0',
    })
  })
})
