import { answered, errMsgOf, type Probes, rejectionOf, upload } from './probe'

/** Failures are told, and read alike. */
export const errors: Probes = {
  'errMsg names the API': async (world) => {
    world.host.faults = { uploadFile: 'offline' }
    const failure = await rejectionOf(world.start('uploadFile', upload(world)).settled)
    return errMsgOf(failure).startsWith('uploadFile:fail')
  },
  'errMsg tells that the user cancelled': async (world) => {
    world.host.user.choose = 'cancel'
    const failure = await rejectionOf(world.start('chooseImage', { count: 1 }).settled)
    return /^chooseImage:fail.*cancel/.test(errMsgOf(failure))
  },
  'fail and complete are told the same': async (world) => {
    world.host.faults = { uploadFile: 'offline' }
    const told: unknown[] = []
    const [fail, complete] = [told.push.bind(told), told.push.bind(told)]
    await rejectionOf(world.start('uploadFile', { ...upload(world), fail, complete }).settled)
    await answered(world, 'uploadFile')
    return told.length === 2 && told.every((each) => errMsgOf(each).startsWith('uploadFile:fail'))
  },
  'an Error': async (world) => {
    world.host.faults = { uploadFile: 'offline' }
    return (await rejectionOf(world.start('uploadFile', upload(world)).settled)) instanceof Error
  },
  'a host that throws rejects': async (world) => {
    world.host.faults = { uploadFile: 'throws' }
    return (await rejectionOf(world.start('uploadFile', upload(world)).settled)) !== undefined
  },
}
