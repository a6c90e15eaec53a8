import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Callbacks, FactoryContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import {
  changing,
  type GroundOverlay,
  type MapBounds,
  type MapPoint,
  toAdded,
  toOverlay,
  toRemoved,
} from './_map'

export type { GroundOverlay, MapBounds, MapPoint } from './_map'

export interface MapLocationResult extends Ok {
  latitude: number
  longitude: number
}

/** Logical pixels from the upper left corner of the component. */
export interface MapScreenPoint {
  readonly x: number
  readonly y: number
}

export interface MapScreenResult extends Ok {
  x: number
  y: number
}

export interface SetCenterOffsetOptions {
  /** Shares of width and height, in this order. Default `[0.5, 0.5]`. WeChat takes 0.25 to 0.75, Alipay 0 to 1. */
  readonly offset: readonly number[]
}

export interface MoveToLocationOptions {
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
}

export interface GetRegionResult extends Ok {
  southwest: MapPoint
  northeast: MapPoint
}

export interface GetScaleResult extends Ok {
  scale: number
}

export interface GetRotateResult extends Ok {
  /** Degrees, 0 to 360. */
  rotate: number
}

export interface GetSkewResult extends Ok {
  /** Degrees, 0 to 40. */
  skew: number
}

export interface IncludePointsOptions {
  readonly points: readonly MapPoint[]
  /** Space between them and the edges, in px: top, right, bottom, left. WeChat on Android takes the first for all. */
  readonly padding?: readonly number[] | undefined
}

export interface AddMarkersOptions {
  /** As the host's own `<map>` takes them: what is around a marker, such as `label`, differs. */
  readonly markers: readonly (MapPoint & {
    readonly id: number
    readonly [field: string]: unknown
  })[]
  /** Whether to remove all others. Default false. */
  readonly clear?: boolean | undefined
}

export interface RemoveMarkersOptions {
  readonly markerIds: readonly number[]
}

export interface TranslateMarkerOptions {
  readonly markerId: number
  readonly destination: MapPoint
  /** Whether the marker turns to where it moves. */
  readonly autoRotate: boolean
  /** Degrees that the marker is turned by. */
  readonly rotate: number
  /** Milliseconds. Default 1000. */
  readonly duration?: number | undefined
  /** Whether it turns while it moves. Default false. A hint, which Alipay does not take. */
  readonly moveWithRotate?: boolean | undefined
  /** Called when the marker is there. */
  readonly animationEnd?: (() => void) | undefined
}

export interface MoveAlongOptions {
  readonly markerId: number
  /** At least two points. */
  readonly path: readonly MapPoint[]
  /** Milliseconds. */
  readonly duration: number
  /** Whether the marker turns to where it moves. Default true. A hint, which Alipay does not take. */
  readonly autoRotate?: boolean | undefined
}

export interface InitMarkerClusterOptions {
  /** Whether the host draws the clusters. Default true. A hint, which Alipay does not take. */
  readonly enableDefaultStyle?: boolean | undefined
  /** Whether a tap on a cluster zooms in. Default true. A hint, which Alipay does not take. */
  readonly zoomOnClick?: boolean | undefined
  /** How near markers are that become one, in px. Default 60. */
  readonly gridSize?: number | undefined
}

export interface RemoveGroundOverlayOptions {
  readonly id: number | string
}

export interface OpenMapAppOptions {
  readonly latitude: number
  readonly longitude: number
  /** Name of the place. */
  readonly destination: string
}

export type MapEvent =
  | 'markerClusterCreate'
  | 'markerClusterClick'
  | 'visualLayerEvent'
  | (string & {})

export interface SetLocMarkerIconOptions {
  /** A path, or an `https` URL. */
  readonly iconPath?: string | undefined
}

export interface AddArcOptions {
  readonly id: number
  readonly start: MapPoint
  readonly end: MapPoint
  /** A point that it passes. Either this or `angle`. */
  readonly pass?: MapPoint | undefined
  /** Degrees between the line from start to end and the arc. */
  readonly angle?: number | undefined
  /** Width of the line, in px. Default 5. */
  readonly width?: number | undefined
  /** Colour of the line, as a number. */
  readonly color?: number | undefined
}

export interface RemoveArcOptions {
  readonly id: number
}

export interface EraseLinesOptions {
  /** Which line, up to which point. */
  readonly lines: readonly object[]
}

export interface LayerOptions {
  readonly layerId: string
}

export interface AddVisualLayerOptions extends LayerOptions {
  /** Seconds between two looks for new data. Default 0: none. */
  readonly interval?: number | undefined
  /** What has a higher number lies above. */
  readonly zIndex?: number | undefined
  /** 0 to 1. Default 1. */
  readonly opacity?: number | undefined
}

export interface ExecuteVisualLayerCommandOptions extends LayerOptions {
  readonly command: string
}

export interface ExecuteVisualLayerCommandResult extends Ok {
  data: string
}

/** Drives a `<map>`. What happens to it is told by the component's own events. */
export interface MapContext {
  /** Gets the point in the middle of the map. */
  getCenterLocation(options?: Callbacks<MapLocationResult>): Promise<MapLocationResult>
  /** Moves the middle of the map: where in the map its centre is shown. */
  setCenterOffset(options: SetCenterOffsetOptions & Callbacks<Ok>): Promise<Ok>
  /**
   * Shows a point in the middle of the map; without one, where the user is, which `show-location` has to allow. Alipay sets the scale
   * back to 16 then.
   */
  moveToLocation(options?: MoveToLocationOptions & Callbacks<Ok>): Promise<Ok>
  /** Gets the part of the world that is shown. */
  getRegion(options?: Callbacks<GetRegionResult>): Promise<GetRegionResult>
  /** Gets how far the map is zoomed in: 3 to 20 on WeChat, 5 to 18 on Alipay. */
  getScale(options?: Callbacks<GetScaleResult>): Promise<GetScaleResult>
  /** Gets how far the map is turned. */
  getRotate(options?: Callbacks<GetRotateResult>): Promise<GetRotateResult>
  /** Gets how far the map is tilted. */
  getSkew(options?: Callbacks<GetSkewResult>): Promise<GetSkewResult>
  /** Zooms so that all these points are shown. */
  includePoints(options: IncludePointsOptions & Callbacks<Ok>): Promise<Ok>
  /** Turns a point of the map into one of the component. */
  toScreenLocation(options: MapPoint & Callbacks<MapScreenResult>): Promise<MapScreenResult>
  /** Turns a point of the component into one of the map. */
  fromScreenLocation(
    options: MapScreenPoint & Callbacks<MapLocationResult>,
  ): Promise<MapLocationResult>
  /** Adds markers. An older Alipay does it by `changeMarkers`, and can't `clear`. */
  addMarkers(options: AddMarkersOptions & Callbacks<Ok>): Promise<Ok>
  /** Removes markers. */
  removeMarkers(options: RemoveMarkersOptions & Callbacks<Ok>): Promise<Ok>
  /** Moves a marker to a point. On Alipay a second call does nothing while the first one runs. */
  translateMarker(options: TranslateMarkerOptions & Callbacks<Ok>): Promise<Ok>
  /** Moves a marker along a path. */
  moveAlong(options: MoveAlongOptions & Callbacks<Ok>): Promise<Ok>
  /** Draws markers that are near each other as one. */
  initMarkerCluster(options?: InitMarkerClusterOptions & Callbacks<Ok>): Promise<Ok>
  /** Lays a picture on the map. */
  addGroundOverlay(options: GroundOverlay & Callbacks<Ok>): Promise<Ok>
  /** Changes a picture that lies on the map. */
  updateGroundOverlay(options: GroundOverlay & Callbacks<Ok>): Promise<Ok>
  /** Removes a picture that lies on the map. */
  removeGroundOverlay(options: RemoveGroundOverlayOptions & Callbacks<Ok>): Promise<Ok>
  /** Lets the user choose a map app, and shows the way to a place there. */
  openMapApp(options: OpenMapAppOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: listens to what happens to clusters of markers and to layers. */
  on(event: MapEvent, listener: (event: object) => void): void
  /** WeChat only: limits the map to a part of the world. */
  setBoundary(options: MapBounds & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: sets the icon of where the user is; without one, the host's own. */
  setLocMarkerIcon(options?: SetLocMarkerIconOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: draws an arc. */
  addArc(options: AddArcOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: removes an arc. */
  removeArc(options: RemoveArcOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: wipes away a part of lines, or puts it back. */
  eraseLines(options: EraseLinesOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: shows a layer of your own, made at Tencent's map service. */
  addCustomLayer(options: LayerOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: removes it. */
  removeCustomLayer(options: LayerOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: shows a layer of data, made at Tencent's map service. */
  addVisualLayer(options: AddVisualLayerOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: removes it. */
  removeVisualLayer(options: LayerOptions & Callbacks<Ok>): Promise<Ok>
  /** WeChat only: gives a command to a layer of data. */
  executeVisualLayerCommand(
    options: ExecuteVisualLayerCommandOptions & Callbacks<ExecuteVisualLayerCommandResult>,
  ): Promise<ExecuteVisualLayerCommandResult>
}

/**
 * Returns the object that drives a `<map>`, by the component's id. Call it when the page is ready.
 *
 * On Alipay `component` changes nothing: ids are those of the whole page.
 *
 * Its calls fail with kind `denied` (the user is not shown), `not-found` (no such marker), `argument`.
 *
 * @example
 * const map = mpx.createMapContext('places')
 * await map.moveToLocation({ latitude: 30.27, longitude: 120.15 })
 */
export type CreateMapContext = FactoryContract<
  'createMapContext',
  [mapId: string, component?: unknown],
  MapContext
>

export const api: Spec<CreateMapContext> = {
  name: 'createMapContext',
  kind: 'factory',
  required: ['mapId'],
  methods: {
    getCenterLocation: {},
    setCenterOffset: { offset: true },
    moveToLocation: {},
    getRegion: {},
    getScale: {},
    getRotate: {},
    getSkew: {},
    includePoints: { points: true },
    toScreenLocation: { latitude: true, longitude: true },
    fromScreenLocation: { x: true, y: true },
    addMarkers: { markers: true },
    removeMarkers: { markerIds: true },
    translateMarker: { markerId: true, destination: true, autoRotate: true, rotate: true },
    moveAlong: { markerId: true, path: true, duration: true },
    initMarkerCluster: {},
    addGroundOverlay: { id: true, src: true, bounds: true },
    updateGroundOverlay: { id: true, src: true, bounds: true },
    removeGroundOverlay: { id: true },
    openMapApp: { latitude: true, longitude: true, destination: true },
    on: ['event', 'listener'],
    setBoundary: { southwest: true, northeast: true },
    setLocMarkerIcon: {},
    addArc: { id: true, start: true, end: true },
    removeArc: { id: true },
    eraseLines: { lines: true },
    addCustomLayer: { layerId: true },
    removeCustomLayer: { layerId: true },
    addVisualLayer: { layerId: true },
    removeVisualLayer: { layerId: true },
    executeVisualLayerCommand: { layerId: true, command: true },
  },
}

/** Where the map is to go: a host that can't go there must not go to the user. */
const place = { latitude: null, longitude: null }

export const wechat: Row<CreateMapContext, Wx> = {
  since: '1.0.0',
  method: 'createMapContext',
  methods: {
    moveToLocation: { params: { latitude: '2.8.0', longitude: '2.8.0' }, essential: place },
    translateMarker: { params: { moveWithRotate: '2.13.0' } },
  },
}

const cleared = { base2: '2.7.2', client: '10.2.20' } as const
const placed = { client: '10.2.8' } as const

export const alipay: Row<CreateMapContext, My> = {
  since: '1.0.0',
  method: 'createMapContext',
  args: (mapId) => [mapId],
  methods: {
    getCenterLocation: { result: toPoint },
    // Alipay docs: 6000 is a map without `show-location`, or without the permission.
    moveToLocation: {
      params: { latitude: placed, longitude: placed },
      essential: place,
      errors: { 6000: 'denied' },
    },
    getRegion: {
      result: ({ southwest, northeast }: GetRegionResult) => ({ southwest, northeast }),
    },
    getScale: { result: ({ scale }: GetScaleResult) => ({ scale }) },
    getRotate: { result: ({ rotate }: GetRotateResult) => ({ rotate }) },
    getSkew: { result: ({ skew }: GetSkewResult) => ({ skew }) },
    toScreenLocation: {
      method: 'mapToScreen',
      result: ({ x, y }: MapScreenResult) => ({ x, y }),
    },
    fromScreenLocation: { method: 'screenToMap', result: toPoint },
    addMarkers: {
      method: 'changeMarkers',
      params: { clear: cleared },
      essential: { clear: false },
      call: changing('addMarkers', toAdded),
    },
    removeMarkers: { method: 'changeMarkers', call: changing('removeMarkers', toRemoved) },
    translateMarker: { params: { moveWithRotate: false } },
    // Alipay docs: 10001 is a marker that is not there.
    moveAlong: {
      method: 'smoothMoveMarker',
      params: { autoRotate: false },
      options: ({ markerId, path, duration }: MoveAlongOptions) => ({
        markerId,
        points: path,
        duration,
      }),
      errors: { 10001: 'not-found' },
    },
    initMarkerCluster: {
      params: { enableDefaultStyle: false, zoomOnClick: false },
      // The typings want the list that draws clusters.
      options: ({ gridSize = 60 }: InitMarkerClusterOptions) => ({
        clusterDistance: gridSize,
        clusterRanges: [],
      }),
    },
    addGroundOverlay: { options: toOverlay },
    updateGroundOverlay: {
      // The typings want a number here, and a text where it was added.
      options: (overlay: GroundOverlay) =>
        Object.assign(toOverlay(overlay), { id: Number(overlay.id) }),
    },
    removeGroundOverlay: { options: ({ id }: { id: unknown }) => ({ id: String(id) }) },
    openMapApp: { since: 'unknown' },
  },
}

function toPoint({ latitude, longitude }: MapLocationResult) {
  return { latitude, longitude }
}
