import { cameraMembers } from '../engine/cameraMembers'
import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import { type Natives, syncApi } from '../engine/members'
import { isGranted } from '../engine/permissions'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

const allow = (kernel: Kernel) => () => {
  if (!isGranted(kernel, 'camera')) throw fail('用户不允许授权', { error: 2001 })
}

/** Alipay docs, CameraContext: numbers come as texts. */
const facts = { height: '1', width: '1', size: '24', duration: '1' }

/** Alipay docs, my.createCameraContext: by the component's id. */
export const camera = (kernel: Kernel): Natives => {
  const members = cameraMembers(kernel, {
    tables: alipayTables,
    allow: allow(kernel),
    toVideo: (recorded) =>
      kernel.has({ base2: '2.8.0' }) ? { ...recorded, ...facts } : { ...recorded },
  })
  return {
    createCameraContext: syncApi({
      run: (id) => {
        if (typeof id !== 'string') throw fail('invalid parameter: id', { error: 2 })
        return objectOf(kernel, alipayTables, 'CameraContext', members)
      },
    }),
  }
}
