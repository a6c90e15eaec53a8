import { cameraMembers } from '../engine/cameraMembers'
import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import { type Natives, syncApi } from '../engine/members'
import { isGranted } from '../engine/permissions'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

const allow = (kernel: Kernel) => () => {
  if (!isGranted(kernel, 'scope.camera')) throw fail('auth deny', { errno: 103 })
}

/** WeChat docs: one camera a page. */
export const camera = (kernel: Kernel): Natives => {
  const members = cameraMembers(kernel, {
    tables: wechatTables,
    allow: allow(kernel),
    toVideo: (recorded) => recorded,
  })
  return {
    createCameraContext: syncApi({
      run: () => objectOf(kernel, wechatTables, 'CameraContext', members),
    }),
  }
}
