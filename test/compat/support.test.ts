import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apis, meets, sourcesOf, support } from '../../src/compat/index'
import { data, queries } from './published'

const typings = { certainty: 'stated', sources: ['typings'] }

describe('support', () => {
  it('of an option tells from when the host has it, and since when crossmp does it', () => {
    const ours = { emulated: true, via: ['uploadFile'], certainty: 'ours', sources: [] }
    const { wechat, alipay } = support('uploadFile.object.timeout')
    expect({ wechat, alipay }).toEqual({
      wechat: [
        { since: '2.10.0', via: ['uploadFile'], ...typings },
        { since: 'baseline', ...ours },
      ],
      alipay: [
        {
          since: { client: '10.2.80' },
          via: ['uploadFile'],
          certainty: 'stated',
          sources: ['site'],
        },
        { since: 'baseline', ...ours },
      ],
    })
  })

  it('of an API lists the older method, and what that can not do', () => {
    expect(support('request').alipay).toEqual([
      {
        since: { base1: '1.11.0', client: '10.1.32' },
        via: ['request'],
        certainty: 'stated',
        sources: ['docs-history'],
      },
      {
        since: 'baseline',
        via: ['httpRequest'],
        partial: true,
        notes: expect.stringContaining('no task'),
        certainty: 'stated',
        sources: ['docs'],
      },
    ])
    expect(support('request.object.responseType.arraybuffer').alipay).toMatchObject([
      { since: { base1: '1.11.0', client: '10.1.70' }, via: ['request'] },
    ])
  })

  it('of an API that is composed names what it is made of', () => {
    expect(support('chooseMedia').alipay).toMatchObject([
      { since: 'baseline', via: ['chooseImage', 'chooseVideo', 'showActionSheet'], emulated: true },
    ])
    expect(support('chooseMedia').wechat).toMatchObject([
      { since: '2.10.0', via: ['chooseMedia'] },
      { since: 'baseline', via: ['chooseImage', 'chooseVideo', 'showActionSheet'], emulated: true },
    ])
    expect(support('chooseMedia.object.maxDuration').alipay).toMatchObject([
      { since: { base1: '1.10.0' }, via: ['chooseVideo'] },
    ])
  })

  it('of a listener is that of its event, where the host can not take it off', () => {
    expect(support('uploadFile.return.offProgressUpdate').wechat).toMatchObject([
      { since: '2.1.0' },
      { since: '1.4.0', emulated: true },
    ])
    expect(support('offNetworkStatusChange').wechat).toMatchObject([
      { since: '2.9.3', via: ['offNetworkStatusChange'] },
      { since: '1.1.0', via: ['onNetworkStatusChange'], emulated: true },
    ])
  })

  it('of what crossmp has no API for tells why, and what the host has', () => {
    expect(support('addCard').alipay).toEqual([
      {
        since: false,
        reason: 'no-counterpart',
        certainty: 'stated',
        sources: ['typings', 'docs'],
      },
    ])
    // What has a similar name there can't serve it.
    expect(support('getWeRunData').alipay).toMatchObject([{ reason: 'no-counterpart' }])
    expect(support('env').alipay).toMatchObject([
      { since: false, reason: 'not-wrapped', native: { via: ['env'] } },
    ])
    // Nobody looked for it under another name.
    expect(support('addPaymentPassFinish').alipay).toMatchObject([{ certainty: 'unknown' }])
  })

  it('tells which options a call needs on one platform alone', () => {
    expect(support('requestPayment').wechat).toMatchObject([
      { needs: ['timeStamp', 'nonceStr', 'package', 'paySign'] },
    ])
    expect(support('requestPayment').alipay).toMatchObject([{ needs: [['tradeNO', 'orderStr']] }])
    expect(support('requestPayment.object.tradeNO').alipay[0]).not.toHaveProperty('needs')
    expect(support('setTabBarItem').wechat[0]).not.toHaveProperty('needs')
  })

  it('of what only one platform has is what its facts say', () => {
    expect(support('addCard').wechat).toEqual([{ since: '1.1.0', via: ['addCard'], ...typings }])
    expect(support('router').wechat).toEqual([{ since: '2.29.2', via: ['router'], ...typings }])
    expect(support('addPhoneCalendar.object.path').wechat).toMatchObject([{ since: '3.7.6' }])
  })

  it('of a platform that the data say nothing of tells that it is never there', () => {
    expect(data.apis.addCard?.support).not.toHaveProperty('alipay')
    expect(data.apis.request?.methods?.onChunkReceived).not.toHaveProperty('alipay')
    const never = { since: false, reason: 'no-counterpart', certainty: 'stated' }
    expect(support('request.return.onChunkReceived').alipay).toEqual([
      { ...never, sources: ['typings', 'docs'] },
    ])
    expect(support('chooseImage.object.alipay.storeToAlbum').wechat).toEqual([
      { ...never, sources: ['typings'] },
    ])
    // Why it is not, there is something to say.
    expect(data.apis.getLocation?.options?.['type.wgs84']?.alipay).toMatchObject([
      { since: false, notes: expect.stringContaining('GCJ-02') },
    ])
  })

  it('of a part of what crossmp has no API for on a platform tells why too', () => {
    const never = { since: false, reason: 'no-counterpart' }
    expect(support('getWeRunData.success.iv').alipay).toMatchObject([
      { ...never, certainty: 'stated' },
    ])
    expect(support('addPaymentPassFinish.success.result').alipay).toMatchObject([
      { ...never, certainty: 'unknown' },
    ])
  })

  it('tells what is not certain', () => {
    expect(support('showModal').alipay[0]).toMatchObject({ since: 'unknown', certainty: 'unknown' })
    expect(support('uploadFile.object.filePath').alipay).toMatchObject([
      { certainty: 'approximate', notes: expect.stringContaining('temp files are older') },
    ])
    expect(support('uploadFile.success.header').wechat).toMatchObject([
      { since: 'baseline', certainty: 'approximate', notes: expect.any(String) },
    ])
  })

  it('takes the words of canIUse', () => {
    const theme = support('getSystemInfoSync.return.theme')
    expect(support('getSystemInfoSync.success.theme')).toEqual(theme)
    expect(support('getSystemInfoSync.callback.theme')).toEqual(theme)
    expect(support('uploadFile.return.statusCode')).toBeUndefined()
  })

  it('knows all that the data have', () => {
    expect(queries.length).toBeGreaterThan(1500)
    expect(queries.filter((query) => support(query) === undefined)).toEqual([])
  })

  it('of what it does not know is undefined, whatever it is asked', () => {
    const known = new Set(queries)
    const word = fc.constantFrom(
      ...['uploadFile', 'object', 'success', 'return', 'timeout', 'method', 'PUT', ''],
      ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'support', 'options'],
    )
    const query = fc.array(word, { maxLength: 5 }).map((words) => words.join('.'))
    fc.assert(
      fc.property(fc.oneof(query, fc.string(), fc.anything()), (given) => {
        const due = typeof given === 'string' && known.has(given)
        expect(support(given as string) !== undefined).toBe(due)
      }),
    )
  })
})

describe('apis', () => {
  it('are the members of wx', () => {
    expect(apis).toEqual(Object.keys(data.apis))
  })
})

describe('sourcesOf', () => {
  it('tells name, version and licence', () => {
    expect(sourcesOf('wechat').typings).toEqual({
      name: 'miniprogram-api-typings',
      version: expect.stringMatching(/^\d/),
      licence: 'MIT',
    })
  })
})

describe('meets', () => {
  const alipay = { base1: '1.11.0', client: '10.1.32' } as const
  it.each([
    ['2.10.0', { baseLibrary: '2.9.4' }, false],
    ['2.10.0', { baseLibrary: '2.10.0' }, true],
    ['2.10.0', {}, undefined],
    [alipay, { baseLibrary: '1.10.0', clientVersion: '10.2.0' }, false],
    [alipay, { baseLibrary: '2.0.0', clientVersion: '10.2.0' }, true],
    [alipay, { baseLibrary: '1.11.0' }, undefined],
    [{ base2: '2.3.1' }, { baseLibrary: '1.24.12' }, false],
    ['baseline', {}, true],
    ['unknown', { baseLibrary: '2.10.0' }, undefined],
    [false, { baseLibrary: '2.10.0' }, false],
  ] as const)('%j on %j: %j', (since, host, due) => {
    expect(meets(since, host)).toBe(due)
  })
})
