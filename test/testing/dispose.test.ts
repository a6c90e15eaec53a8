import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHost, type Host, type Platform } from '../../src/testing/index'
import { ask, type Fields } from './answer'
import { hostDirectories, leftBy, openFiles } from './leftovers'

const globals = globalThis as { wx?: unknown; my?: unknown }

let server: Worker
let address: string
beforeAll(async () => {
  server = new Worker(new URL('./server.worker.mjs', import.meta.url))
  const [{ port }] = (await once(server, 'message')) as [AddressInfo]
  address = `127.0.0.1:${port}`
})
afterAll(() => server.terminate())

type Task = { abort?: () => void; onClose?: (listener: (value: Fields) => void) => void }
type Running = { answer: Promise<unknown>; task: Task }

/** Starts a call; `answer` settles with its outcome, whatever it is. */
const start = (host: Host, api: string, options: Fields): Running => {
  let task: Task = {}
  const answer = new Promise((complete) => {
    task = (host.native[api]?.({ ...options, complete }) ?? {}) as Task
  })
  return { answer, task }
}

const upload = (host: Host, path: string): Running => {
  const filePath = host.tempFile(Buffer.alloc(3_000_000), 'a.png')
  const url = `http://${address}${path}`
  return start(host, 'uploadFile', { url, filePath, name: 'a', fileType: 'image' })
}

const calls: Record<string, (host: Host) => Running> = {
  request: (host) => start(host, 'request', { url: `http://${address}/silent` }),
  answered: (host) => start(host, 'request', { url: `http://${address}/ok` }),
  upload: (host) => upload(host, '/silent'),
  refused: (host) => upload(host, '/ok'),
  download: (host) => start(host, 'downloadFile', { url: `http://${address}/slow` }),
  picture: (host) => start(host, 'getImageInfo', { src: `http://${address}/slow` }),
  toast: (host) => start(host, 'showToast', { title: 'a', duration: 60_000 }),
  file: (host) => start(host, 'getFileInfo', { filePath: host.tempFile(Buffer.of(1)) }),
  socket: (host) => {
    const options = { url: `ws://${address}/socket`, multiple: true }
    const { task } = start(host, 'connectSocket', options)
    return { task, answer: new Promise((resolve) => task.onClose?.(resolve)) }
  },
}

const step = fc.oneof(
  fc.record({ do: fc.constant('make' as const), platform: fc.constantFrom('wechat', 'alipay') }),
  fc.record({
    do: fc.constantFrom('install', 'uninstall', 'abort', 'dispose', 'dispose twice', 'wait'),
    of: fc.nat(9),
  }),
  fc.record({
    do: fc.constant('call' as const),
    of: fc.nat(9),
    call: fc.constantFrom(...Object.keys(calls)),
  }),
)

/** Hosts, and what was begun on them, as a test of an app would do it in any order. */
class Session {
  readonly hosts: Host[] = []
  readonly disposed = new Set<Host>()
  readonly running: Running[] = []
  readonly uninstalls: Array<() => void> = []

  async run(step: { do: string; of?: number; call?: string; platform?: string }): Promise<void> {
    if (step.do === 'make') this.hosts.push(createHost(step.platform as Platform))
    const host = this.hosts[(step.of ?? 0) % this.hosts.length]
    if (step.do === 'uninstall') this.uninstalls[(step.of ?? 0) % this.uninstalls.length]?.()
    if (step.do === 'abort') this.running[(step.of ?? 0) % this.running.length]?.task.abort?.()
    if (step.do === 'wait') await wait(step.of)
    if (!host) return
    if (step.do.startsWith('dispose')) await this.dispose(host, step.do === 'dispose')
    if (this.disposed.has(host)) return
    if (step.do === 'install') this.uninstalls.push(host.install())
    if (step.call) this.running.push(calls[step.call]?.(host) as Running)
  }

  async dispose(host: Host, waits: boolean): Promise<void> {
    this.disposed.add(host)
    const disposals = [host.dispose(), host.dispose()]
    if (waits) await Promise.all(disposals)
  }

  async end(): Promise<void> {
    for (const host of this.hosts) await this.dispose(host, true)
    await Promise.all(this.running.map(({ answer }) => answer))
  }
}

describe('after hosts are disposed of', () => {
  it('nothing is left, and every call has its end, whatever was done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
        const session = new Session()
        const left = await leftBy(async () => {
          for (const each of steps) await session.run(each)
          await session.end()
        })
        expect(left).toBeUndefined()
        expect(hostDirectories().filter((name) => name.includes(`-${process.pid}-`))).toEqual([])
        expect(globals).not.toHaveProperty('wx')
        expect(globals).not.toHaveProperty('my')
      }),
      { numRuns: 60 },
    )
  })

  it.each(['request', 'upload', 'download', 'picture', 'socket'])(
    'a pending %s is told so before dispose has ended',
    async (call) => {
      for (const platform of ['wechat', 'alipay'] as const) {
        const host = createHost(platform)
        let answer: unknown
        void calls[call]?.(host).answer.then((value) => {
          answer = value
        })
        await wait(30)
        await host.dispose()
        expect(JSON.stringify(answer)).toContain('the simulated host was disposed of')
        expect(openFiles()).toEqual([])
      }
    },
  )

  it.each(['abort', 'timeout'])('an upload that ended by %s has closed its file', async (how) => {
    const host = createHost('wechat')
    host.faults = how === 'timeout' ? {} : { uploadFile: { slow: { chunkDelay: 20 } } }
    const filePath = host.tempFile(Buffer.alloc(20_000_000), 'a.png')
    const options = { url: `http://${address}/silent`, filePath, name: 'a', timeout: 60 }
    const { answer, task } = start(host, 'uploadFile', options)
    await wait(30)
    if (how === 'abort') task.abort?.()
    await answer
    expect(openFiles()).toEqual([])
    await host.dispose()
  })

  it('calls fail, and it can’t be installed', async () => {
    const host = createHost('wechat')
    await host.dispose()
    const reason = 'the simulated host was disposed of'
    expect(await ask(host, 'request', { url: `http://${address}/ok` })).toEqual({
      outcome: 'fail',
      value: { errMsg: `request:fail ${reason}` },
    })
    expect(() => host.native.getStorageSync?.('a')).toThrow(`getStorageSync:fail ${reason}`)
    expect(() => host.install()).toThrow('make another with createHost')
    expect(() => host.tempFile(Buffer.of(1))).toThrow('make another with createHost')
  })

  it('a call without an answer by fault stays without one', async () => {
    const host = createHost('wechat', { faults: { request: 'never' } })
    let heard = false
    void start(host, 'request', { url: `http://${address}/ok` }).answer.then(() => {
      heard = true
    })
    await host.dispose()
    expect(heard).toBe(false)
  })
})

describe('hosts on globalThis', () => {
  const make = (count: number) => Array.from({ length: count }, () => createHost('wechat'))

  it('come off in any order, and what was there before comes back', async () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [1, 0, 2],
    ]) {
      globals.wx = 'before'
      const hosts = make(3)
      const uninstalls = hosts.map((host) => host.install())
      const rest = [0, 1, 2]
      for (const at of order) {
        uninstalls[at]?.()
        uninstalls[at]?.()
        rest.splice(rest.indexOf(at), 1)
        expect(globals.wx).toBe(rest.length === 0 ? 'before' : hosts[rest.at(-1) ?? 0]?.native)
      }
      for (const host of hosts) await host.dispose()
      delete globals.wx
    }
  })

  it('one host that is there twice stays until it was taken off twice', async () => {
    const [first, second] = make(2) as [Host, Host]
    const below = first.install()
    second.install()
    const above = first.install()
    above()
    expect(globals.wx).toBe(second.native)
    await second.dispose()
    expect(globals.wx).toBe(first.native)
    below()
    expect(globals).not.toHaveProperty('wx')
    await first.dispose()
  })

  it('what somebody else puts over or between them is left', async () => {
    const [first, second] = make(2) as [Host, Host]
    first.install()
    globals.wx = 'theirs'
    second.install()
    await first.dispose()
    expect(globals.wx).toBe(second.native)
    await second.dispose()
    expect(globals.wx).toBe('theirs')
    delete globals.wx
  })
})
