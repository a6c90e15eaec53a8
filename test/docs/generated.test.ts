import { describe, expect, it } from 'vitest'
import { type Api, isWritten, readApis } from '../../scripts/apis'
import { readContracts } from '../../scripts/contracts'
import { readComment } from '../../scripts/docs/comment'
import { gateText } from '../../scripts/docs/gates'
import { docFiles } from '../../scripts/docs/index'
import { replaceBlock, slug, table } from '../../scripts/docs/markdown'
import { read } from './_documents'

const apis = await readApis()
const files = docFiles(apis, readContracts(apis))

const pageOf = ({ family, name }: Api): string => `docs/api/${family}/${name}.md`

describe('generated documents', () => {
  // What to do: npm run generate.
  it.each(Object.keys(files))('%s is not stale', (file) => {
    expect(read(file)).toBe(files[file])
  })

  it('are one page for each API, and in every list', () => {
    for (const { name } of apis.filter((api) => !isWritten(api))) {
      expect(files['docs/api/bare.md']).toContain(`| \`${name}\` |`)
    }
    for (const api of apis.filter(isWritten)) {
      expect(files).toHaveProperty([pageOf(api)])
      expect(files['docs/api/README.md']).toContain(`${api.family}/${api.name}.md`)
      expect(files['docs/zh/api/README.md']).toContain(`${api.family}/${api.name}.md`)
    }
  })
})

describe('notices', () => {
  const licence = (name: string): string => read(`node_modules/${name}/LICENSE`).trim()

  it.each(['@types/wechat-miniprogram', '@mini-types/alipay', '@mini-types/my'])(
    'have the licence of %s',
    (name) => expect(read('THIRD-PARTY-NOTICES.md')).toContain(licence(name)),
  )
})

describe('the page of an API', () => {
  const upload = files['docs/api/network/uploadFile.md'] ?? ''
  const lineOf = (page: string, begin: string) =>
    page.split('\n').find((line) => line.startsWith(begin))

  it('has how it is called, what it does, and the example', () => {
    expect(upload).toContain('mpx.uploadFile(options): Promise<UploadFileResult> & UploadTask')
    expect(upload).toContain('Uploads one local file as a multipart/form-data POST.')
    expect(upload).toContain('mpx.uploadFile({ url, filePath, name:')
  })

  it('has options, inherited ones too, with versions', () => {
    expect(lineOf(upload, '| `filePath`')).toMatch('| ✓ | ✓; saved and user files: app 10.2.80 |')
    expect(lineOf(upload, '| `enableHttp2?`')).toMatch('| 2.10.4 | – |')
    expect(lineOf(upload, '| `timeout?`')).toMatch('| 2.10.0; before: crossmp | app 10.2.80;')
  })

  it('has what only one platform takes, results and the task', () => {
    expect(upload).toContain('## Only on Alipay')
    expect(lineOf(upload, '| `hideLoading?`')).toMatch('`boolean`')
    expect(lineOf(upload, '| `profile?`')).toMatch('| 3.5.0 | – |')
    expect(lineOf(upload, '| `onHeadersReceived(')).toMatch(
      '| 2.1.0 | base 2.8.2 and app 10.2.90 |',
    )
    expect(upload).toContain('[`Profile`](../types.md#profile)')
    expect(files['docs/api/network/connectSocket.md']).toContain('in `alipay: { … }`')
  })

  it('has versions of single values, of bags, and of types, each once', () => {
    const request = files['docs/api/network/request.md'] ?? ''
    expect(lineOf(request, '| `method?`')).toMatch('✓; `PUT`, `DELETE`: app 10.1.95')
    expect(lineOf(request, '| `enableCookie?`')).toMatch('| `boolean` | app 10.2.33 |')
    const socket = files['docs/api/network/connectSocket.md'] ?? ''
    expect(lineOf(socket, '| `profile?`')).toMatch('| WeChat 2.10.4 · not on Alipay |')
    const manager = files['docs/api/file/getFileSystemManager.md'] ?? ''
    expect(lineOf(manager, '| `position?`')).toMatch('| WeChat 2.10.0 · not on Alipay |')
    expect(lineOf(manager, '| `mkdirSync(')).toMatch('| ✓; `recursive`: 2.3.0 | base 2.7.4 |')
    expect(files['docs/api/media/chooseImage.md']).toContain('| ✓; deprecated from 2.21.0 |')
    const types = files['docs/api/types.md'] ?? ''
    expect(lineOf(types, '| `queueStart?`')).toMatch('WeChat 3.8.10 · not on Alipay')
    // Text is the last cell.
    const texts = Object.values(files).flatMap((page) =>
      page.split('\n').flatMap((line) => /^\| `.*\| (.*) \|$/.exec(line)?.[1] ?? []),
    )
    expect(texts.length).toBeGreaterThan(400)
    expect(texts.filter((text) => /\b\d+\.\d+\.\d+\b(?!\))/.test(text))).toEqual([])
  })

  it('has one column where one platform has it', () => {
    expect(files['docs/api/open/getWeRunData.md']).toContain(
      '| Name | Type | WeChat | What it is |',
    )
  })

  it('prints generic calls, synchronous ones, events and factories', () => {
    const calls = [
      ['network/request', 'mpx.request<Data = unknown>(options): Promise<RequestResult<Data>>'],
      ['storage/setStorageSync', 'mpx.setStorageSync(key: string, data: unknown): void'],
      ['system/getDeviceInfo', 'mpx.getDeviceInfo(): DeviceInfo'],
      ['system/onNetworkStatusChange', '(listener: (event: NetworkStatus) => void): () => void'],
      ['file/getFileSystemManager', 'mpx.getFileSystemManager(): FileSystemManager'],
      ['ui/hideLoading', 'mpx.hideLoading(options?): Promise<'],
    ]
    for (const [page, text] of calls) expect(files[`docs/api/${page}.md`]).toContain(text)
  })

  it('leaves callbacks out of methods, and opens objects that are typed on the spot', () => {
    const manager = files['docs/api/file/getFileSystemManager.md'] ?? ''
    expect(manager).toContain('`access(options: { path: string }): Promise<Ok>`')
    expect(files['docs/api/system/getAccountInfoSync.md']).toContain('`miniProgram.envVersion?`')
  })
})

describe('the Chinese page of an API', () => {
  const page = (name: string): string => files[`docs/zh/api/${name}.md`] ?? ''

  it('has a Chinese sentence, kinds of errors, heads and versions', () => {
    const upload = page('network/uploadFile')
    expect(upload).toContain('以 multipart/form-data 的 POST 请求上传一个本地文件。')
    expect(upload).toContain('#错误类型)：`not-found`（没有这个文件）、`domain`、')
    expect(upload).toContain('宿主最多同时进行 10 个上传')
    expect(upload).toContain('| 名称 | 类型 | 微信 | 支付宝 | 说明 |')
    expect(upload).toContain('| ✓ | ✓；已保存的文件和用户文件：客户端 10.2.80 |')
    expect(upload).toContain('| 2.1.0 | 基础库 2.8.2、客户端 10.2.90 |')
    expect(page('media/chooseImage')).toContain('从 2.21.0 起废弃')
    expect(page('file/getFileSystemManager')).toContain('| 微信 2.10.0 · 支付宝不支持 |')
  })

  it('has the same code and the same rows as the English one', () => {
    const english = Object.keys(files).filter((file) => file.startsWith('docs/api/'))
    expect(english.length).toBeGreaterThan(200)
    for (const file of english) {
      const [own, other] = [files[file] ?? '', files[file.replace('docs/', 'docs/zh/')] ?? '']
      const codes = (text: string) => text.match(/^```[\s\S]*?^```$/gm)
      const rows = (text: string) => text.match(/^\| (\[?`[^|]*)/gm)
      expect([file, codes(other), rows(other)]).toEqual([file, codes(own), rows(own)])
    }
  })

  it('says in Chinese from when hosts have what came later', () => {
    const cells = Object.keys(files)
      .filter((file) => file.startsWith('docs/zh/api/'))
      .flatMap((file) => files[file]?.match(/(?<=；)[^；|]*(?=：[^；|]*\d)/g) ?? [])
    expect(cells).toContain('已保存的文件和用户文件')
    expect(cells.filter((text) => /[a-z] [a-z]/.test(text))).toEqual([])
  })
})

describe('parts of documents', () => {
  it('take a comment apart', () => {
    const doc =
      '/**\n * Does it, with `a.b`. And more.\n *\n * Fails.\n *\n * @example\n * do()\n *   .it()\n */'
    expect(readComment(doc)).toEqual({
      summary: 'Does it, with `a.b`.',
      text: 'Does it, with `a.b`. And more.\n\nFails.',
      example: 'do()\n  .it()',
    })
  })

  it('word gates', () => {
    expect(gateText(undefined, 'wechat', 'en')).toBe('✓')
    expect(gateText('1.4.0', 'wechat', 'en')).toBe('✓')
    expect(gateText('1.4.1', 'wechat', 'en')).toBe('1.4.1')
    expect(gateText({ base1: '1.9.0', client: '10.1.30' }, 'alipay', 'en')).toBe('✓')
    expect(gateText({ base2: '2.7.4' }, 'alipay', 'en')).toBe('base 2.7.4')
    expect(gateText('unknown', 'alipay', 'en')).toBe('✓ ?')
    expect(gateText(false, 'alipay', 'en')).toBe('–')
  })

  it('write tables, ids and blocks', () => {
    expect(table(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |')
    expect(slug('What `a` is: 1.0?')).toBe('what-a-is-10')
    const [start, end] = ['<!-- x: written by `npm run generate` -->', '<!-- /x -->']
    expect(replaceBlock(`a ${start} old ${end} b`, 'x', 'new')).toBe(
      `a ${start}\n\nnew\n\n${end} b`,
    )
    expect(() => replaceBlock('a', 'x', 'new')).toThrow('There is no <!-- x')
  })
})
