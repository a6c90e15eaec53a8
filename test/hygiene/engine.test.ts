import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { platforms, root } from '../../scripts/apis'
import type * as Crossmp from '../../src/index'
import { rejection } from '../support/outcome'
import { byEsbuild } from './_bundle'
import { createEngine, createRequire, type Engine, run } from './_engine'
import { hostNames, stubHost } from './_stubs'

type Library = typeof Crossmp

/** The whole library as one script that leaves it in a variable. */
const scriptOf = async (specifier: string, conditions: readonly string[]): Promise<string> => {
  const code = await byEsbuild(
    `import * as library from '${specifier}'; LIBRARY = library`,
    conditions,
  )
  return `var LIBRARY;\n${code}`
}

const upload = { url: 'https://example.com/', filePath: 'tmp://photo.jpg', name: 'photo' }

/** The same steps, however the library came into the engine. */
async function use({ uploadFile, request, canIUse, getHeader, isTimeout }: Library): Promise<void> {
  const seen: string[] = []
  const result = await uploadFile({ ...upload, success: () => seen.push('success') })
  expect(result).toMatchObject({ statusCode: 201, data: 'photo', errMsg: 'uploadFile:ok' })
  expect(getHeader(result.header, 'x-id')).toBe('7')
  expect(seen).toEqual(['success'])
  const error = await rejection(request({ url: upload.url }))
  expect(error).toMatchObject({ kind: 'timeout', api: 'request' })
  expect(isTimeout(error)).toBe(true)
  expect(canIUse('uploadFile')).toBe(true)
}

function withHost(platform: keyof typeof hostNames): Engine {
  const engine = createEngine()
  run(engine, `var ${hostNames[platform]} = ${stubHost}`)
  return engine
}

test('the engine is what it says', () => {
  const engine = createEngine()
  expect(run(engine, 'typeof Symbol + typeof Proxy + typeof globalThis')).toBe(
    'undefined'.repeat(3),
  )
  expect(run(engine, 'typeof Promise.prototype.finally + typeof [].includes')).toBe(
    'undefined'.repeat(2),
  )
  expect(() => run(engine, 'Function("return 1")')).toThrow('Code generation from strings')
  expect(() => run(engine, '"use strict"; Promise.prototype.x = 1')).toThrow()
})

describe.each(platforms)('%s', (platform) => {
  test('a bundle loads and works', async () => {
    const engine = withHost(platform)
    run(engine, await scriptOf('crossmp', [platform]))
    await use(engine.LIBRARY as Library)
  })

  test('a bundle made without a plugin or a condition finds its host', async () => {
    const engine = withHost(platform)
    run(engine, await scriptOf('crossmp', []))
    await use(engine.LIBRARY as Library)
    expect(run(engine, 'LIBRARY.mpx.env.platform')).toBe(platform)
  })

  test('CommonJS files load and work', async () => {
    const load = createRequire(withHost(platform))
    const parts = ['uploadFile', 'request', 'canIUse', 'getHeader', 'isTimeout']
    await use(Object.assign({}, ...parts.map((name) => load(join(root, platform, `${name}.js`)))))
    await use(load(join(root, platform, 'index.js')) as unknown as Library)
  })

  test('loading asks nothing of a host, which may come later', async () => {
    const engine = createEngine()
    const touchy = new Proxy({}, { get: () => expect.unreachable('the host was asked') })
    Object.assign(engine, { [hostNames[platform]]: touchy })
    for (const conditions of [[platform], []]) run(engine, await scriptOf('crossmp', conditions))
    createRequire(engine)(join(root, platform, 'index.js'))
    run(engine, `${hostNames[platform]} = ${stubHost}`)
    await use(engine.LIBRARY as Library)
  })
})

test('without a host, everything loads, and says so when it is used', async () => {
  const engine = createEngine()
  run(engine, await scriptOf('crossmp', []))
  const { uploadFile, canIUse } = engine.LIBRARY as Library
  expect(await rejection(uploadFile(upload))).toMatchObject({ kind: 'host-missing' })
  expect(canIUse('uploadFile')).toBe(false)
  expect(run(engine, 'LIBRARY.mpx.env.platform')).toBeUndefined()
  expect(run(engine, "LIBRARY.mpx.is('wechat')")).toBe(false)
})
