import { describe, expect, it } from 'vitest'
import type { HostOptions } from '../../../src/testing/index'
import { thrown, useMpx } from '../use'

const use = useMpx()
const component = {}

describe('createOffscreenCanvas on WeChat', () => {
  const make = (versions: HostOptions = {}) => {
    const { host, mpx } = use('wechat', versions)
    return { mpx, given: () => host.callsOf('createOffscreenCanvas').map(({ args }) => args) }
  }

  it('passes sizes on', () => {
    const { mpx, given } = make({ baseLibrary: '2.7.0' })
    mpx.createOffscreenCanvas(30, 15)
    mpx.createOffscreenCanvas(30, 15, component)
    expect(given()).toEqual([
      [30, 15, undefined],
      [30, 15, component],
    ])
  })

  it.each(['2.7.0', '2.16.0', '2.16.1'])('%s makes one for WebGL of options', (baseLibrary) => {
    const { mpx, given } = make({ baseLibrary })
    mpx.createOffscreenCanvas({ width: 30, height: 15, compInst: component })
    mpx.createOffscreenCanvas({ type: 'webgl', width: 30, height: 15 })
    expect(given()).toEqual([
      [30, 15, component],
      [30, 15, undefined],
    ])
  })

  it('makes one for 2d from the version on that does', () => {
    const options = { type: '2d', width: 30, height: 15 } as const
    const { mpx, given } = make({ baseLibrary: '2.16.1' })
    mpx.createOffscreenCanvas(options)
    expect(given()).toEqual([[options]])

    const older = make({ baseLibrary: '2.16.0' })
    expect(thrown(() => older.mpx.createOffscreenCanvas(options))).toMatchObject({
      kind: 'version',
      errMsg: 'createOffscreenCanvas:fail type 2d needs WeChat base library 2.16.1',
    })
    expect(older.given()).toEqual([])
  })
})

describe('createOffscreenCanvas on Alipay', () => {
  it('has the size that was asked for, whichever way the host is given it', () => {
    const { host, mpx } = use('alipay')
    host.stub('createOffscreenCanvas', () => ({ width: 100, height: 100 }))
    expect(mpx.createOffscreenCanvas(30, 15, component)).toEqual({ width: 30, height: 15 })
    expect(mpx.createOffscreenCanvas({ type: '2d', width: 40 })).toEqual({ width: 40, height: 100 })
    const given = host.callsOf('createOffscreenCanvas').map(({ args }) => args)
    expect(given).toEqual([
      [30, 15],
      [40, undefined],
    ])
  })

  it('says from when there is one', () => {
    const { mpx } = use('alipay', { baseLibrary: '2.7.2' })
    expect(thrown(() => mpx.createOffscreenCanvas(30, 15))).toMatchObject({ kind: 'version' })
  })
})

it('createOffscreenCanvas needs options or sizes', () => {
  const { mpx } = use('wechat')
  // @ts-expect-error neither
  const error = thrown(() => mpx.createOffscreenCanvas())
  expect(error).toMatchObject({ kind: 'argument' })
})
