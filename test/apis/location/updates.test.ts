import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { end } from '../../../src/apis/location/_updates'
import type { HostOptions } from '../../../src/testing/index'
import { rejection, useMpx } from '../use'

const use = useMpx()
const user = { location: { latitude: -30.25, longitude: 120.5, accuracy: 12, altitude: 7 } }
const place = {
  ...{ latitude: -30.25, longitude: 120.5, accuracy: 12, horizontalAccuracy: 12 },
  ...{ verticalAccuracy: 0, altitude: 0, speed: 0 },
}
const hosts: HostOptions[] = [
  { baseLibrary: '1.9.0', clientVersion: '10.1.30' },
  { baseLibrary: '2.3.1', clientVersion: '10.2.0' },
  {},
]

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  end()
  vi.useRealTimers()
})

/** Alipay with listeners, after the first location. */
async function start(options: HostOptions = {}) {
  const { host, mpx } = use('alipay', { ...options, user })
  const log: unknown[] = []
  const change = (payload: unknown): void => void log.push(payload)
  mpx.onLocationChange(change)
  mpx.onLocationChangeError((payload) => log.push(payload))
  const stop = (): void => {
    mpx.offLocationChange()
    mpx.offLocationChangeError()
  }
  return { host, mpx, log, change, stop, asked: () => host.callsOf('getLocation').length }
}

describe.each(hosts)('updates of the location on Alipay %o', (options) => {
  it('come at once and again until they are stopped', async () => {
    const { host, mpx, log, stop, asked } = await start(options)
    expect(await mpx.startLocationUpdate({ type: 'gcj02' })).toEqual({
      errMsg: 'startLocationUpdate:ok',
    })
    expect(log).toEqual([place])
    await vi.advanceTimersByTimeAsync(2500)
    await expect.poll(() => log).toEqual([place, place])
    expect(host.callsOf('getLocation')[1]?.options).toMatchObject({ cacheTimeout: 0 })
    expect(await mpx.stopLocationUpdate()).toEqual({ errMsg: 'stopLocationUpdate:ok' })
    const before = asked()
    await vi.advanceTimersByTimeAsync(30000)
    expect(asked()).toBe(before)
    stop()
  })
})

describe('updates of the location on Alipay', () => {
  it('are not begun where the user says no, and for other coordinates', async () => {
    const { host, mpx, log, stop, asked } = await start()
    const wgs84 = await rejection(mpx.startLocationUpdate({ type: 'wgs84' }))
    expect(wgs84.kind).toBe('unsupported')
    expect(asked()).toBe(0)
    host.faults.getLocation = { fail: { error: 11, errorMessage: '' } }
    const denied = await rejection(mpx.startLocationUpdate())
    expect(denied).toMatchObject({ kind: 'denied', api: 'startLocationUpdate' })
    await vi.advanceTimersByTimeAsync(30000)
    expect(asked()).toBe(1)
    expect(log).toEqual([])
    stop()
  })

  it('go on after a failure, and end where the permission is withdrawn', async () => {
    const { host, mpx, log, stop, asked } = await start()
    await mpx.startLocationUpdate()
    host.faults.getLocation = { fail: { error: 12, errorMessage: '' } }
    await vi.advanceTimersByTimeAsync(2500)
    await expect.poll(() => log).toEqual([place, { errCode: 12 }])
    host.faults = {}
    await vi.advanceTimersByTimeAsync(2500)
    await expect.poll(() => log).toEqual([place, { errCode: 12 }, place])
    host.faults.getLocation = { fail: { error: 2001, errorMessage: '' } }
    await vi.advanceTimersByTimeAsync(2500)
    await expect.poll(() => log.at(-1)).toEqual({ errCode: 2001 })
    const before = asked()
    await vi.advanceTimersByTimeAsync(30000)
    expect(asked()).toBe(before)
    stop()
  })

  it('rest while the app is in the background', async () => {
    const { host, mpx, log, stop, asked } = await start()
    await mpx.startLocationUpdate()
    host.emit('onAppHide', {})
    await vi.advanceTimersByTimeAsync(30000)
    expect(asked()).toBe(1)
    host.emit('onAppShow', {})
    await vi.advanceTimersByTimeAsync(100)
    await expect.poll(() => log).toEqual([place, place])
    await mpx.stopLocationUpdate()
    const before = asked()
    host.emit('onAppShow', {})
    await vi.advanceTimersByTimeAsync(100)
    expect(asked()).toBe(before)
    stop()
  })

  it('ask again where the host leaves a question unanswered', async () => {
    const { host, mpx, stop, asked } = await start()
    await mpx.startLocationUpdate()
    host.faults.getLocation = 'never'
    await vi.advanceTimersByTimeAsync(2500)
    expect(asked()).toBe(2)
    await vi.advanceTimersByTimeAsync(10500)
    expect(asked()).toBe(3)
    stop()
  })

  it('are not in the background', async () => {
    const { mpx } = await start()
    const error = await rejection(
      (
        mpx as never as { startLocationUpdateBackground(): Promise<object> }
      ).startLocationUpdateBackground(),
    )
    expect(error.kind).toBe('unsupported')
  })
})
