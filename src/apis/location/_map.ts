import { ask } from '../../core/ask'
import { has } from '../../core/native'
import type { Native } from '../../core/row'
import type { Ongoing, Session } from '../../types/row'

/** Degrees, in the map's own system: GCJ-02. */
export interface MapPoint {
  readonly latitude: number
  readonly longitude: number
}

/** Two opposite corners of a part of the map. */
export interface MapBounds {
  readonly southwest: MapPoint
  readonly northeast: MapPoint
}

/** A picture that lies on the map. */
export interface GroundOverlay {
  readonly id: number | string
  /** An `https` URL, or a path. */
  readonly src: string
  /** The part of the map that it covers. */
  readonly bounds: MapBounds
  /** 0 to 1. Default 1. */
  readonly opacity?: number | undefined
  /** Default true. */
  readonly visible?: boolean | undefined
  /** What has a higher number lies above. */
  readonly zIndex?: number | undefined
}

/** What Alipay calls the parts of a picture. What is left out stays so. */
export function toOverlay({ id, src, bounds, opacity, visible, zIndex }: GroundOverlay): object {
  const { southwest, northeast } = bounds
  return defined({
    id: String(id),
    image: src,
    'include-points': [southwest, northeast],
    alpha: opacity,
    visible,
    zIndex,
  })
}

function defined(from: { [name: string]: unknown }): object {
  for (const name of Object.keys(from)) if (from[name] === undefined) delete from[name]
  return from
}

type Changing = Native & { changeMarkers(options: object): void }

/** Calls `method` where the map has it, else its older `changeMarkers`, which takes every change in one. */
export const changing =
  (method: string, toChange: (options: never) => object) =>
  (options: object, _: Session<never>, call: Ongoing, map: Changing): PromiseLike<object> =>
    has(map, method)
      ? ask(call, map as never, method as never, options as never)
      : ask(call, map, 'changeMarkers', toChange(options as never)).then(() => ({}))

export const toAdded = ({ markers }: { markers: readonly object[] }): object => ({
  add: markers,
  remove: [],
  update: [],
})

export const toRemoved = ({ markerIds }: { markerIds: readonly number[] }): object => ({
  add: [],
  remove: markerIds.map((id) => ({ id })),
  update: [],
})
