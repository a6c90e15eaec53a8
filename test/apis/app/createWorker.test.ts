import { describe, expect, it, vi } from 'vitest'
import type { HostOptions, WorkerScope } from '../../../src/testing/index'
import { laterHosts, thrown, useMpx } from '../use'

const use = useMpx()

const workers: HostOptions['workers'] = {
  'workers/sum.js': (worker: WorkerScope) =>
    worker.onMessage((message) => {
      const { numbers } = message as { numbers: number[] }
      worker.postMessage({ sum: numbers.reduce((sum, each) => sum + each, 0) })
    }),
  'workers/broken.js': () => {
    throw new Error('broken')
  },
}

describe.each(laterHosts)('createWorker on %s %o', (platform, versions) => {
  it.each(['workers/sum.js', '/workers/sum.js'])('exchanges messages with %s', async (path) => {
    const { host, mpx } = use(platform, { ...versions, workers })
    const worker = mpx.createWorker(path)
    const sum = await new Promise((resolve) => {
      worker.onMessage(resolve)
      worker.postMessage({ numbers: [1, 2, 3] })
    })
    expect(sum).toEqual({ sum: 6 })
    const [given] = host.callsOf('createWorker')[0]?.args ?? []
    expect(given).toBe(platform === 'alipay' ? 'workers/sum.js' : path)
  })

  it('is told nothing any more once it has ended', async () => {
    const { mpx } = use(platform, { ...versions, workers })
    const worker = mpx.createWorker('workers/sum.js')
    const listener = vi.fn()
    worker.onMessage(listener)
    worker.postMessage({ numbers: [1] })
    worker.terminate()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(listener).not.toHaveBeenCalled()
    expect(mpx.createWorker('workers/sum.js')).not.toBe(worker)
  })

  it('is one at a time', () => {
    const { mpx } = use(platform, { ...versions, workers })
    mpx.createWorker('workers/sum.js')
    expect(thrown(() => mpx.createWorker('workers/sum.js')).errMsg).toMatch(/^createWorker:fail /)
  })

  it('tells what its code throws, where the host does', async () => {
    const { mpx } = use(platform, { ...versions, workers })
    const listener = vi.fn()
    mpx.createWorker('workers/broken.js').onError(listener)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const told =
      platform === 'wechat' ? [[{ error: expect.objectContaining({ message: 'broken' }) }]] : []
    expect(listener.mock.calls).toEqual(told)
  })
})
