import { describe, expect, it, vi } from 'vitest'
import type { Host } from '../../../src/testing/index'
import { laterHosts, rejection, useMpx } from '../use'

const use = useMpx()
const here = { latitude: 30, longitude: 120 }
const there = { latitude: 31, longitude: 121 }
const newest = laterHosts.filter(([, { baseLibrary }]) => !baseLibrary)
const location = { user: { location: here } }

/** What a native of the map was given. */
const givenTo = (host: Host, native: string) => host.callsOf(`MapContext.${native}`)[0]?.options

describe.each(laterHosts)('createMapContext on %s %o', (platform, versions) => {
  it('goes by the id alone where a component says nothing', () => {
    const { host, mpx } = use(platform, versions)
    mpx.createMapContext('places', {})
    const args = platform === 'alipay' ? ['places'] : ['places', {}]
    expect(host.callsOf('createMapContext')[0]?.args).toEqual(args)
  })

  it('tells where the map is, and goes to the user', async () => {
    const { host, mpx } = use(platform, { ...versions, ...location })
    const map = mpx.createMapContext('places')
    expect(await map.getCenterLocation()).toEqual({ ...here, errMsg: 'getCenterLocation:ok' })
    host.user.location = there
    expect(await map.moveToLocation()).toEqual({ errMsg: 'moveToLocation:ok' })
    expect(await map.getCenterLocation()).toMatchObject(there)
  })

  it('fails with denied where the user may not be shown', async () => {
    const { mpx } = use(platform, { ...versions, user: { auth: 'denied' } })
    const error = await rejection(mpx.createMapContext('places').moveToLocation())
    expect(error).toMatchObject({ kind: 'denied', api: 'moveToLocation' })
  })
})

describe.each(newest)('createMapContext on the newest %s', (platform, versions) => {
  const make = () => {
    const { host, mpx } = use(platform, { ...versions, ...location })
    return { host, map: mpx.createMapContext('places') }
  }

  it('goes to a place', async () => {
    const { map } = make()
    await map.moveToLocation(there)
    expect(await map.getCenterLocation()).toMatchObject(there)
    const { southwest, northeast } = await map.getRegion()
    expect(southwest.latitude).toBeLessThan(there.latitude)
    expect(northeast.longitude).toBeGreaterThan(there.longitude)
  })

  it('turns points of the map into those of the component, and back', async () => {
    const { map } = make()
    const { x, y } = await map.toScreenLocation(here)
    const point = await map.fromScreenLocation({ x, y })
    expect(point.latitude).toBeCloseTo(here.latitude)
    expect(point.longitude).toBeCloseTo(here.longitude)
    expect(point.errMsg).toBe('fromScreenLocation:ok')
  })

  it('zooms until all points are shown', async () => {
    const { map } = make()
    await map.includePoints({ points: [here, there], padding: [10] })
    const { scale } = await map.getScale()
    const { southwest, northeast } = await map.getRegion()
    expect(scale).toBeLessThan(16)
    expect(southwest.latitude).toBeLessThanOrEqual(here.latitude)
    expect(northeast.latitude).toBeGreaterThanOrEqual(there.latitude)
  })

  it('moves markers', async () => {
    const { host, map } = make()
    const arrived = vi.fn()
    const goal = { markerId: 1, destination: there, autoRotate: true, rotate: 0, duration: 1 }
    await map.translateMarker({ ...goal, moveWithRotate: true, animationEnd: arrived })
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce())
    await map.moveAlong({ markerId: 1, path: [here, there], duration: 900, autoRotate: false })
    if (platform === 'wechat') return
    expect(givenTo(host, 'translateMarker')).not.toHaveProperty('moveWithRotate')
    expect(givenTo(host, 'smoothMoveMarker')).toEqual({
      markerId: 1,
      points: [here, there],
      duration: 900,
    })
  })

  it('adds and removes markers', async () => {
    const { host, map } = make()
    await map.addMarkers({ markers: [{ id: 1, ...here }], clear: true })
    await map.removeMarkers({ markerIds: [1] })
    expect(givenTo(host, 'addMarkers')).toEqual({ markers: [{ id: 1, ...here }], clear: true })
    expect(givenTo(host, 'removeMarkers')).toEqual({ markerIds: [1] })
  })

  it('lays pictures on the map', async () => {
    const { host, map } = make()
    const bounds = { southwest: here, northeast: there }
    await map.addGroundOverlay({ id: 7, src: '/a.png', bounds, opacity: 0.5 })
    await map.updateGroundOverlay({ id: 7, src: '/b.png', bounds })
    await map.removeGroundOverlay({ id: 7 })
    if (platform === 'wechat') return
    const given = { image: '/a.png', 'include-points': [here, there], alpha: 0.5 }
    expect(givenTo(host, 'addGroundOverlay')).toEqual({ id: '7', ...given })
    expect(givenTo(host, 'updateGroundOverlay')).toMatchObject({ id: 7, image: '/b.png' })
    expect(givenTo(host, 'removeGroundOverlay')).toEqual({ id: '7' })
  })

  it('draws clusters of markers', async () => {
    const { host, map } = make()
    await map.initMarkerCluster({ gridSize: 30, zoomOnClick: true })
    const given = { wechat: { gridSize: 30 }, alipay: { clusterDistance: 30 } }[platform]
    expect(givenTo(host, 'initMarkerCluster')).toMatchObject(given)
  })
})

describe('a map of an older host', () => {
  const older = { baseLibrary: '1.24.0', clientVersion: '10.1.92' }

  it('on Alipay changes markers all in one', async () => {
    const { host, mpx } = use('alipay', older)
    const map = mpx.createMapContext('places')
    await map.addMarkers({ markers: [{ id: 1, ...here }] })
    await map.removeMarkers({ markerIds: [1] })
    expect(host.callsOf('MapContext.changeMarkers').map(({ options }) => options)).toEqual([
      { add: [{ id: 1, ...here }], remove: [], update: [] },
      { add: [], remove: [{ id: 1 }], update: [] },
    ])
  })

  it('on Alipay can not clear its markers', async () => {
    const { host, mpx } = use('alipay', older)
    const map = mpx.createMapContext('places')
    const error = await rejection(map.addMarkers({ markers: [{ id: 1, ...here }], clear: true }))
    expect(error).toMatchObject({ kind: 'version', api: 'addMarkers' })
    expect(host.callsOf('MapContext.changeMarkers')).toEqual([])
  })

  it.each([
    ['wechat', { baseLibrary: '2.7.0' }],
    ['alipay', older],
  ] as const)(
    'on %s does not go to the user in the place of a point',
    async (platform, versions) => {
      const { host, mpx } = use(platform, versions)
      const error = await rejection(mpx.createMapContext('places').moveToLocation(there))
      expect(error).toMatchObject({ kind: 'version', api: 'moveToLocation' })
      expect(host.callsOf('MapContext.moveToLocation')).toEqual([])
    },
  )
})

it('a marker that is not there is not found', async () => {
  const { host, mpx } = use('alipay')
  host.faults = { 'MapContext.smoothMoveMarker': { fail: { error: 10001 } } }
  const map = mpx.createMapContext('places')
  const error = await rejection(map.moveAlong({ markerId: 9, path: [here, there], duration: 1 }))
  expect(error).toMatchObject({ kind: 'not-found', api: 'moveAlong' })
})
