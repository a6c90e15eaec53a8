import { type Probes, rejectionOf, upload } from './probe'

const events = ['progress', 'totalBytesSent', 'totalBytesExpectedToSend']

/** What a call returns is the call: to await, to watch, to stop. */
export const task: Probes = {
  'is a promise': async (world) =>
    typeof (world.startTask('uploadFile', upload(world)).returned as { then?: unknown }).then ===
    'function',
  'tells progress': async (world) => {
    const { task, settled } = world.startTask('uploadFile', upload(world))
    const told: Record<string, unknown>[] = []
    task.onProgressUpdate((event) => told.push(event))
    await settled
    return told.length > 0 && events.every((field) => typeof told[0]?.[field] === 'number')
  },
  'uploadFile, abort': async (world) => {
    const { task, settled } = world.startTask('uploadFile', upload(world))
    task.abort()
    return (await rejectionOf(settled)) !== undefined
  },
  'request, abort': async (world) => {
    const { task, settled } = world.startTask('request', { url: world.server.url })
    task.abort()
    return (await rejectionOf(settled)) !== undefined
  },
}
