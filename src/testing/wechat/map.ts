import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import { changing, fromScreen, goalOf, mapMembers, mapViews, toScreen } from '../engine/mapMembers'
import type { MapView } from '../engine/mapView'
import { type Natives, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

const membersOf = (kernel: Kernel, view: MapView): Natives => ({
  ...mapMembers(kernel, view),
  moveToLocation: changing(view, (_, given) => {
    const toUser = given.latitude === undefined
    if (toUser && kernel.user.auth === 'denied') throw fail('auth deny', { errno: 103 })
    view.centre = goalOf(kernel, given)
  }),
  toScreenLocation: toScreen(view),
  fromScreenLocation: fromScreen(view),
})

/** WeChat docs, map: a scale of 3 to 20. */
export const map = (kernel: Kernel): Natives => {
  const viewOf = mapViews(kernel, [3, 20])
  return {
    createMapContext: syncApi({
      run: (id) =>
        objectOf(kernel, wechatTables, 'MapContext', membersOf(kernel, viewOf(String(id)))),
    }),
  }
}
