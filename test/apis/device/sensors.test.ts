import { describe, expect, it } from 'vitest'
import { type Used, useMpx } from '../use'

const use = useMpx()
const old = { baseLibrary: '1.20.0', clientVersion: '10.1.68' }
const event = { x: 1, y: 2, z: 3 }

/** What a listener hears of an event before, while and after the gyroscope is stopped. */
async function heard({ host, mpx }: Used<'wechat' | 'alipay'>): Promise<number[]> {
  let count = 0
  const counts: number[] = []
  const emit = () => {
    host.emit('onGyroscopeChange', { ...event, timestamp: 4 })
    counts.push(count)
  }
  mpx.onGyroscopeChange(() => count++)
  await mpx.startGyroscope()
  emit()
  await mpx.stopGyroscope()
  emit()
  await mpx.startGyroscope()
  emit()
  mpx.offGyroscopeChange()
  return counts
}

describe('sensors on Alipay', () => {
  it('stop and start again where it has no calls for that, and keep their listeners', async () => {
    expect(await heard(use('alipay', old))).toEqual([1, 1, 2])
  })

  it('are given the interval where it has the calls', async () => {
    const { host, mpx } = use('alipay')
    await mpx.startAccelerometer({ interval: 'game' })
    await mpx.stopAccelerometer()
    expect(host.callsOf('startAccelerometer')[0]?.options).toEqual({ interval: 'game' })
    expect(host.callsOf('stopAccelerometer')).toHaveLength(1)
  })

  it('start without a listener, and hear with one', async () => {
    const { host, mpx } = use('alipay', old)
    await mpx.stopGyroscope()
    await mpx.startGyroscope()
    const seen: object[] = []
    mpx.onGyroscopeChange((payload) => seen.push(payload))
    host.emit('onGyroscopeChange', { ...event, timestamp: 4 })
    mpx.offGyroscopeChange()
    expect(seen).toEqual([event])
  })

  it('start and stop device motion by its listener, on every version', async () => {
    const { host, mpx } = use('alipay')
    const motion = { alpha: 1, beta: 2, gamma: 3 }
    const seen: object[] = []
    mpx.onDeviceMotionChange((payload) => seen.push(payload))
    await mpx.stopDeviceMotionListening()
    host.emit('onDeviceMotionChange', motion)
    await mpx.startDeviceMotionListening({ interval: 'game' })
    host.emit('onDeviceMotionChange', motion)
    mpx.offDeviceMotionChange()
    expect(seen).toEqual([motion])
  })

  it('hear once, however often they are started', async () => {
    const { host, mpx } = use('alipay', old)
    let count = 0
    mpx.onGyroscopeChange(() => count++)
    await mpx.startGyroscope()
    await mpx.startGyroscope()
    host.emit('onGyroscopeChange', event)
    mpx.offGyroscopeChange()
    expect(count).toBe(1)
  })
})
