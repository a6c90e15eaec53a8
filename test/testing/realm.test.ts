import fs from 'node:fs'
import { createRequire } from 'node:module'
import vm from 'node:vm'
import zlib from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import type { Host } from '../../src/testing/index'
import { pngBytes, succeed } from './answer'
import { bundle } from './bundle'
import { useServers } from './serve'

const { file, remove } = bundle()
afterAll(remove)
const serve = useServers()

interface Realm {
  readonly createHost: (platform: string) => Host
  /** Evaluates there: its ArrayBuffer is not the one here. */
  run(code: string): unknown
}

/**
 * A realm as jsdom's under Jest: the language's own globals and no more of Node's than that has. It has
 * a URL without canParse, timers that are numbers, and an AbortController that Node takes for none.
 */
const realm = (): Realm => {
  const timers = new Map<number, NodeJS.Timeout>()
  class Url extends URL {
    static override readonly canParse: never
  }
  const context = vm.createContext({
    process,
    Buffer,
    console,
    URL: Url,
    AbortController: class {
      readonly signal = {}
    },
    setTimeout(act: () => void, ms: number) {
      timers.set(timers.size + 1, setTimeout(act, ms))
      return timers.size
    },
    clearTimeout: (id: number) => clearTimeout(timers.get(id)),
  })
  const module = { exports: {} as Realm }
  const wrapper = vm.runInContext(
    `(function (module, exports, require) {${fs.readFileSync(file, 'utf8')}\n})`,
    context,
    { filename: file },
  )
  wrapper(module, module.exports, createRequire(file))
  return {
    createHost: module.exports.createHost,
    run: (code) => vm.runInContext(code, context),
  }
}

const bytes = 'new Uint8Array([1, 2, 3]).buffer'

it.each(['wechat', 'alipay'] as const)(
  '%s works where Node’s own globals are missing',
  async (on) => {
    const url = await serve(async (request, response) => {
      const body: Buffer[] = []
      for await (const chunk of request) body.push(chunk)
      if (request.url === '/png') response.end(pngBytes(2, 1))
      else {
        response.setHeader('content-encoding', 'gzip')
        const { length } = Buffer.concat(body)
        response.end(zlib.gzipSync(JSON.stringify({ length })))
      }
    })
    const { createHost, run } = realm()
    const host = createHost(on)

    const asked = { url, method: 'POST', data: run(bytes) }
    expect((await succeed(host, 'request', asked)).data).toEqual({ length: 3 })
    const raw = { url: `${url}/png`, responseType: 'arraybuffer', dataType: 'arraybuffer' }
    expect((await succeed(host, 'request', raw)).data).toBeInstanceOf(run('ArrayBuffer'))

    const filePath = host.tempFile(run('new Uint8Array(10)') as Uint8Array, 'a.png')
    const upload = { url, filePath, name: 'a', fileType: 'image' }
    expect((await succeed(host, 'uploadFile', upload)).statusCode).toBe(200)
    const { tempFilePath } = await succeed(host, 'downloadFile', { url: `${url}/png` })
    expect(host.readFile(String(tempFilePath))).toEqual(pngBytes(2, 1))
    expect(await succeed(host, 'getImageInfo', { src: `${url}/png` })).toMatchObject({ width: 2 })

    await succeed(host, 'showToast', { title: 'a', content: 'a' })
    expect(host.screen.toast).toMatchObject({ text: 'a' })
    const target = `${(host.native.env as unknown as { USER_DATA_PATH: string }).USER_DATA_PATH}/a`
    const manager = host.native.getFileSystemManager?.() as Host['native']
    const file = { filePath: target, data: run(bytes) }
    await new Promise((success, fail) => manager.writeFile?.({ ...file, success, fail }))
    expect(host.readFile(target)).toEqual(Buffer.of(1, 2, 3))

    const uninstall = host.install()
    expect(run(on === 'wechat' ? 'wx' : 'my')).toBe(host.native)
    uninstall()
    await host.dispose()
    expect(run('Reflect.ownKeys(globalThis).filter((key) => typeof key === "symbol").length')).toBe(
      0,
    )
  },
)
