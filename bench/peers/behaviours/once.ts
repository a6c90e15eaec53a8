import { answered, type Probe, type Probes, rejectionOf, upload } from './probe'

/** A call has one end, whatever the host does. */
export const once: Probes = {
  'a host that succeeds twice': twice('success'),
  'a host that succeeds, then fails': twice('fail'),
}

function twice(second: 'success' | 'fail'): Probe {
  return async (world) => {
    world.host.faults = { uploadFile: { twice: second } }
    const heard = { success: 0, fail: 0, complete: 0 }
    const { settled } = world.start('uploadFile', {
      ...upload(world),
      success: () => heard.success++,
      fail: () => heard.fail++,
      complete: () => heard.complete++,
    })
    await Promise.all([rejectionOf(settled), answered(world, 'uploadFile')])
    await new Promise((later) => setTimeout(later))
    return heard.success + heard.fail <= 1 && heard.complete <= 1
  }
}
