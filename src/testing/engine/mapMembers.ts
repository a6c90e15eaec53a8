import type { Kernel } from '../kernel'
import { MapView, type Point } from './mapView'
import { type AsyncApi, asyncApi, type Natives, type Values } from './members'

type Change = (view: MapView, given: Values) => void

/** The views of a host's maps, by their ids. */
export const mapViews = (
  { user }: Kernel,
  limits: readonly [low: number, high: number],
): ((id: string) => MapView) => {
  const views = new Map<string, MapView>()
  return (id) => {
    const view = views.get(id) ?? new MapView(placeOf(user), limits)
    views.set(id, view)
    return view
  }
}

/** Where the user is. */
export const placeOf = ({ location }: Kernel['user']): Point => ({
  latitude: location.latitude,
  longitude: location.longitude,
})

/** What tells of a view. */
export const telling = (tell: () => object): AsyncApi => asyncApi({ run: () => tell() })

/** What changes a view. */
export const changing = (view: MapView, change: Change): AsyncApi =>
  asyncApi({
    run: (given) => {
      change(view, given)
      return undefined
    },
  })

/** The members of a map that both platforms call the same. */
export const mapMembers = (kernel: Kernel, view: MapView): Natives => ({
  getCenterLocation: telling(() => ({ ...view.centre })),
  getScale: telling(() => ({ scale: view.scale })),
  getRegion: telling(() => view.region),
  includePoints: changing(view, (_, { points }) => view.include(points as Point[])),
  translateMarker: asyncApi({
    run: ({ duration = 1000, animationEnd }) => {
      const end = kernel.runtime.clock.later(Number(duration), () => {
        if (typeof animationEnd === 'function') animationEnd()
      })
      kernel.onDispose(end)
      return undefined
    },
  }),
})

export const toScreen = (view: MapView): AsyncApi =>
  asyncApi({ run: (given) => view.spotOf(given as never) })

export const fromScreen = (view: MapView): AsyncApi =>
  asyncApi({ run: (given) => view.pointAt(given as never) })

/** Where `moveToLocation` goes: to a place, or to the user. */
export const goalOf = ({ user }: Kernel, { latitude, longitude }: Values): Point =>
  typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude }
    : placeOf(user)
