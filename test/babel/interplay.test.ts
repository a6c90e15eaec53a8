import { runInNewContext } from 'node:vm'
import { type PluginItem, parseSync, transformSync, types } from '@babel/core'
import { describe, expect, test } from 'vitest'
import crossmp from '../../src/babel'
import { compile } from './compile'

const source = `import { mpx, type UploadTask, isCancel, RequestTask } from 'crossmp'
import type { DownloadTask } from 'crossmp'
type Options = Parameters<typeof mpx.uploadFile>[0]
export let task: UploadTask | RequestTask | DownloadTask
export const send = (options: Options) => mpx.uploadFile(options as Options)
if (mpx.is('alipay')) mpx.request().catch(isCancel)
`
const typescript = '@babel/plugin-transform-typescript'
const commonjs = '@babel/plugin-transform-modules-commonjs'
const plugin: PluginItem = [crossmp, { platform: 'wechat' }]

function babel(code: string, config: object): string {
  const base = { filename: 'app.ts', babelrc: false, configFile: false }
  return transformSync(code, { ...base, ...config })?.code ?? ''
}

describe('TypeScript', () => {
  const expected = `import { uploadFile as _uploadFile } from "crossmp/wechat/uploadFile";
export let task;
export const send = options => _uploadFile(options);`

  test.each([
    ['as a preset', { plugins: [plugin], presets: ['@babel/preset-typescript'] }],
    ['after', { plugins: [plugin, typescript] }],
    ['before', { plugins: [typescript, plugin] }],
  ])('%s', (_, config) => {
    expect(babel(source, config)).toBe(expected)
  })

  test('onlyRemoveTypeImports leaves no import of the whole library', () => {
    const code = `import { mpx, type UploadTask } from 'crossmp'
import type { RequestTask } from 'crossmp'
export const send = (): UploadTask | RequestTask => mpx.uploadFile({})`
    const presets = [['@babel/preset-typescript', { onlyRemoveTypeImports: true }]]
    expect(babel(code, { plugins: [plugin], presets })).toBe(
      `import { uploadFile as _uploadFile } from "crossmp/wechat/uploadFile";
export const send = () => _uploadFile({});`,
    )
  })
})

describe('CommonJS', () => {
  const code = `import { mpx, uploadFile, isCancel } from 'crossmp'
export { uploadFile }
export const upload = mpx.uploadFile(1)
export const cancelled = isCancel('error')
export const { request } = mpx`

  test.each([
    ['after', [plugin, commonjs]],
    ['before', [commonjs, plugin]],
  ])('%s', (_, plugins) => {
    const exported = load(babel(code, { plugins }))
    expect(exported.upload).toBe('crossmp/wechat/uploadFile: uploadFile(1)')
    expect(exported.cancelled).toBe('crossmp/wechat/isCancel: isCancel(error)')
    expect(exported.request).toBeTypeOf('function')
    expect(exported.uploadFile).toBeTypeOf('function')
  })

  /** Runs a CommonJS module whose every import is a function that says where it came from. */
  function load(compiled: string): Record<string, unknown> {
    const exports = {}
    const require = (module: string) =>
      new Proxy({}, { get: (_, name) => (x: unknown) => `${module}: ${String(name)}(${x})` })
    runInNewContext(compiled, { exports, require })
    return exports
  }
})

describe('files of others', () => {
  const other = `import { mpx } from './mpx'
import { uploadFile } from 'crossmp/wechat/uploadFile'
const name = 'crossmp'
if (mpx.is('wechat')) mpx.anything(uploadFile, require(name))
`
  test('keep their tree', () => {
    const config = { filename: 'app.js', babelrc: false, configFile: false, ast: true }
    const after = transformSync(other, { ...config, plugins: [plugin] })?.ast
    const before = parseSync(other, config)
    expect(after && types.removePropertiesDeep(types.cloneNode(after))).toEqual(
      before && types.removePropertiesDeep(types.cloneNode(before)),
    )
  })

  test('do not share state with those compiled beside them', async () => {
    const one = "import { mpx } from 'crossmp'\nmpx.request()"
    const both = await Promise.all(
      ['wechat', 'alipay', 'wechat'].map((platform) => compile(one, { platform })),
    )
    expect(both[0]).toBe(both[2])
    expect(both[1]).toContain('crossmp/alipay/request')
  })
})
