import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import { changing, fromScreen, goalOf, mapMembers, mapViews, toScreen } from '../engine/mapMembers'
import type { MapView } from '../engine/mapView'
import { type Natives, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

const membersOf = (kernel: Kernel, view: MapView): Natives => ({
  ...mapMembers(kernel, view),
  // Alipay docs, MapContext: without the permission it fails with 6000, and it always sets the scale.
  moveToLocation: changing(view, (_, given) => {
    if (given.latitude === undefined && kernel.user.auth === 'denied') {
      throw fail('没有定位权限', { error: 6000 })
    }
    view.centre = goalOf(kernel, given)
    view.scale = 16
  }),
  mapToScreen: toScreen(view),
  screenToMap: fromScreen(view),
})

/** Alipay docs, map: a scale of 5 to 18. */
export const map = (kernel: Kernel): Natives => {
  const viewOf = mapViews(kernel, [5, 18])
  return {
    createMapContext: syncApi({
      run: (id) =>
        objectOf(kernel, alipayTables, 'MapContext', membersOf(kernel, viewOf(String(id)))),
    }),
  }
}
