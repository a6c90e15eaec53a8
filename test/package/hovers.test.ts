// What an editor shows of the published types, asked of TypeScript's language service.
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '../../scripts/apis'

const file = join(root, 'test/package/hovers.app.ts')
const code = `import { mpx } from 'crossmp'
import { compressImage } from 'crossmp/wechat'
const task = mpx.uploadFile({ url: '', filePath: '', name: '', timeout: 1, enableProfile: true })
task.abort()
task.onHeadersReceived(({ header }) => header)
mpx.request({ url: '', alipay: { enableCookie: true } })
mpx.getFileSystemManager().readFile({ filePath: '', position: 1 })
compressImage({ src: '' })
mpx.compressImage({ src: '' })
`

const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const text = name === file ? code : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => ({
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
  }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
})

function hoverOn(text: string): string {
  const at = code.indexOf(text)
  const { documentation } = service.getQuickInfoAtPosition(file, at) ?? {}
  return ts.displayPartsToString(documentation)
}

test.each([
  ['timeout:', 'Since: WeChat 2.10.0 · Alipay app 10.2.80'],
  ['timeout:', '; before: crossmp.'],
  ['enableProfile:', '`uploadFile`: WeChat 3.5.0 · not on Alipay'],
  ['abort(', 'Since: WeChat (any version) · Alipay app 10.1.35'],
  ['onHeadersReceived(', 'Since: WeChat 2.1.0 · Alipay base library 2.8.2 and app 10.2.90'],
  ['enableCookie:', 'Since: Alipay app 10.2.33'],
  ['position:', 'Since: WeChat 2.10.0 · not on Alipay'],
  ['compressImage({', 'Since: WeChat 2.4.0 · Alipay'],
  ['compressImage }', 'Since: WeChat 2.4.0 · Alipay'],
])('%s has its versions: %s', (text, since) => {
  expect(hoverOn(text)).toContain(since)
})

test('what every host has says nothing of versions', () => {
  expect(hoverOn('url:')).toMatch(/^Where to send it/)
  expect(hoverOn('url:')).not.toContain('Since')
  expect(hoverOn('uploadFile(')).not.toContain('Since')
})
