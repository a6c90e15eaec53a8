import vm from 'node:vm'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'
import type { Runtime } from '../../src/testing/engine/runtime'
import type { makeHost as make } from '../../src/testing/makeHost'

/** A realm with what the language has, and nothing of Node or of a browser. */
const load = (): { makeHost: typeof make } => {
  const [output] = buildSync({
    entryPoints: ['src/testing/makeHost.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'testing',
  }).outputFiles
  return vm.runInNewContext(`${output?.text}; testing`)
}

const files = new Map<string, Buffer>()

const runtime = {
  clock: {
    now: () => 0,
    later: () => () => undefined,
    onScreen: () => () => undefined,
    nextTurn: (act: () => void) => void Promise.resolve().then(act),
  },
  makeDisk: () => ({
    pathOf: (area: string, name: string) => `${area}/${name}`,
    locate: (name: string) => `user${name}`,
    stat: (path: string) => files.has(path) && { isFile: () => true, isDirectory: () => false },
    read: (path: string) => files.get(path),
    write: (path: string, bytes: Uint8Array) => void files.set(path, Buffer.from(bytes)),
    dispose: async () => files.clear(),
  }),
} as unknown as Runtime

it.each(['wechat', 'alipay'] as const)(
  '%s runs without Node, on what its runtime has',
  async (on) => {
    const { makeHost } = load()
    const host = makeHost<Record<string, (options: object) => unknown>>(runtime, on, {})
    const path = host.tempFile(Buffer.of(1, 2), 'a.png')
    expect([...host.readFile(path)]).toEqual([1, 2])
    const network = await new Promise((success) => host.native.getNetworkType?.({ success }))
    expect(network).toMatchObject({ networkType: expect.stringMatching(/wifi/i) })
    expect(() => makeHost(runtime, on, { faults: { requset: 'never' } })).toThrow('requset')
    await host.dispose()
    expect(files.size).toBe(0)
  },
)
