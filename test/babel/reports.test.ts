import { parseSync, transformFromAstSync, type types } from '@babel/core'
import { describe, expect, test } from 'vitest'
import crossmp, { type Report } from '../../src/babel'
import { recordWarnings } from '../support/warnings'
import { compile, failure } from './compile'

const targets = { wechat: '2.3.0', alipay: '1.9.0' }

/** What is reported of a function body that may use `mpx`, `can` and `request`. */
async function reportsOf(body: string, options: object = {}): Promise<string[]> {
  const code = `import { mpx, canIUse as can, request } from 'crossmp'
async function run(one, other, task) { label: for (;;) { switch (one) { default: ${body} } } }`
  const reports: Report[] = []
  const onReport = (report: Report) => void reports.push(report)
  await compile(code, { platform: 'wechat', targets, onReport, ...options })
  return reports.map(({ kind, api }) => `${kind} ${api}`)
}

const use = 'mpx.compressImage({ src })'
const asked = "mpx.canIUse('compressImage')"
const chunked = 'mpx.request({ url, enableChunked: true })'
const asksChunked = "mpx.canIUse('request.object.enableChunked')"

describe('an API is guarded', () => {
  test.each([
    `if (${asked}) ${use}`,
    `if (${asked}) { one(() => { other(); ${use} }) }`,
    `if (!${asked}) other(); else ${use}`,
    `if (one) other(); else if (${asked}) ${use}`,
    `if (one && ${asked} && other) ${use}`,
    `if (!(one || !${asked})) ${use}`,
    `if (one || !${asked}) other(); else ${use}`,
    `if ((${asked} && one) || (other && ${asked})) ${use}`,
    `if (!!${asked}) ${use}`,
    `${asked} && ${use}`,
    `one && ${asked} && other && ${use}`,
    `!${asked} || ${use}`,
    `task = ${asked} ? ${use} : other`,
    `task = !${asked} ? other : { deep: [() => ${use}] }`,
    `if (!${asked}) return; ${use}`,
    `if (!${asked}) { other(); return }; one(); if (other) ${use}`,
    `if (one || !${asked}) throw other; ${use}`,
    `if (!${asked}) continue label; ${use}`,
    `if (!${asked}) break label; ${use}`,
    `if (${asked}) one(); else return; ${use}`,
    `if (!${asked}) { if (one) return 1; else throw 2 } ${use}`,
    `if (!${asked}) return; function inner() { ${use} }; inner()`,
    `if (!${asked}) return; class Inner { method() { ${use} } }`,
    `const able = ${asked}; if (able) ${use}`,
    `const able = ${asked} && one, unable = !able; if (unable) return; ${use}`,
    `if (can('compressImage')) ${use}`,
    `const { canIUse } = mpx; if (canIUse('compressImage')) ${use}`,
    `const ask = mpx.canIUse; if (ask('compressImage')) ${use}`,
    `if (mpx?.canIUse?.('compressImage')) ${use}`,
    `if (mpx.canIUse('compressImage.object.quality')) ${use}`,
    `const { compressImage } = mpx; if (${asked}) compressImage({ src })`,
    `const press = mpx.compressImage; if (${asked}) press({ src })`,
    `return; ${use}`,
  ])('%s', async (body) => {
    expect(await reportsOf(body)).toEqual([])
  })
})

describe('an API is not guarded', () => {
  test.each([
    use,
    `if (${asked}) other(); ${use}`,
    `if (${asked}) other(); else ${use}`,
    `if (!${asked}) ${use}`,
    `if (${asked} || one) ${use}`,
    `if (!(${asked} && one)) other(); else if (!one) return; if (one || other) ${use}`,
    `one || ${use}`,
    `${asked} || ${use}`,
    `${asked} ?? ${use}`,
    `(${asked} ?? one) && ${use}`,
    `task = ${asked} ? other : ${use}`,
    `if (!${asked}) other(); ${use}`,
    `if (${asked}) return; ${use}`,
    `if (!${asked}) one(() => { return }); ${use}`,
    `let able = ${asked}; able = one; if (able) ${use}`,
    `let able = ${asked}; if (able) ${use}`,
    `const [able] = ${asked}; if (able) ${use}`,
    `const able = () => ${asked}; if (able()) ${use}`,
    `if (mpx.canIUse('makeSmaller')) other(); ${use}`,
    `if (mpx.canIUse('getFileSystemManager')) ${use}`,
    `if (mpx.canIUse(one)) ${use}`,
    `if (other.canIUse('compressImage')) ${use}`,
    `if (((can) => can('compressImage'))(one)) ${use}`,
    `if (${asked} === one) ${use}`,
    `if (one) { if (!${asked}) return } ${use}`,
    `${use}; if (!${asked}) return`,
    `const a = !b, b = !a; if (a) ${use}`,
    `for (const each of other) if (each) ${use}`,
    `for (const each in other) if (each) ${use}`,
    `if (mpx.compressImage) other()`,
    `return inner(); function inner() { ${use} }`,
  ])('%s', async (body) => {
    expect(await reportsOf(body, { reports: { unknown: 'off' } })).toEqual([
      'version compressImage',
    ])
  })
})

describe('an option is guarded', () => {
  test.each([
    `if (${asksChunked}) ${chunked}`,
    `if (!${asksChunked}) return; ${chunked}`,
    `mpx.request({ url, enableChunked: ${asksChunked} })`,
    `mpx.request({ url, enableChunked: one && ${asksChunked} })`,
    `const able = ${asksChunked}; mpx.request({ url, enableChunked: able })`,
    `mpx.request({ url, enableChunked: ${asksChunked} ? true : false })`,
    `mpx.request({ url, ...(${asksChunked} && { enableChunked: true }) })`,
    `mpx.request({ url, redirect: mpx.canIUse('request.object.redirect') ? 'manual' : 'follow' })`,
    `if (mpx.canIUse('request.object.redirect.manual')) request({ url, redirect: 'manual' })`,
  ])('%s', async (body) => {
    expect(await reportsOf(body)).toEqual([])
  })
})

describe('an option is not guarded', () => {
  test.each([
    chunked,
    `if (mpx.canIUse('request')) ${chunked}`,
    `if (mpx.canIUse('request.object.enableHttp2')) ${chunked}`,
    `if (mpx.canIUse('request.return.onChunkReceived')) ${chunked}`,
    `if (!${asksChunked}) ${chunked}`,
    `mpx.request({ url, enableChunked: one || ${asksChunked} })`,
    `if (mpx.canIUse('request.object.enableHttpDNSFallback')) request({ enableHttpDNS: true })`,
    `mpx.request({ url, enableChunked: one ? other : task })`,
    `mpx.request({ url, redirect: mpx.canIUse('request.object.redirect') ? 'follow' : 'manual' })`,
  ])('%s', async (body) => {
    expect(await reportsOf(body)).toEqual(['option request'])
  })

  test('a guard of an option is one of its API', async () => {
    const body = "if (mpx.canIUse('connectSocket.object.protocols')) mpx.connectSocket({ url })"
    const old = { targets: { wechat: '1.6.0' } }
    expect(await reportsOf(body, old)).toEqual([])
    const values = 'mpx.connectSocket({ url, tcpNoDelay: true })'
    const guarded = `if (mpx.canIUse('connectSocket')) ${values}`
    expect(await reportsOf(values, old)).toEqual(['version connectSocket', 'option connectSocket'])
    expect(await reportsOf(guarded, old)).toEqual(['option connectSocket'])
  })

  test('a guard of another value is none', async () => {
    const options = { platform: 'alipay', targets: { alipay: { client: '10.1.60' } } }
    const put = "mpx.request({ url, method: 'PUT' })"
    const guard = (query: string) => `if (mpx.canIUse('${query}')) ${put}`
    expect(await reportsOf(guard('request.object.method.PUT'), options)).toEqual([])
    for (const query of ['request.object.method', 'request.object.method.DELETE']) {
      expect(await reportsOf(guard(query), options)).toEqual(['option request'])
    }
  })
})

describe('what is not reached is not seen', () => {
  test.each([
    "if (mpx.is('wechat')) mpx.getWeRunData()",
    "mpx.env.platform === 'wechat' && mpx.getWeRunData()",
    "if (!mpx.is('wechat')) return; mpx.getWeRunData()",
    "if (mpx.canIUse('getWeRunData')) mpx.getWeRunData()",
    "const able = mpx.canIUse('getWeRunData'); if (able) mpx.getWeRunData()",
    'if (mpx.canIUse("request.object.enableChunked")) mpx.request({ url, enableChunked: true })',
  ])('%s', async (body) => {
    expect(await reportsOf(body, { platform: 'alipay' })).toEqual([])
  })

  test('behind a throw at the top of a module', async () => {
    const code = `import { mpx } from 'crossmp'
if (mpx.is('alipay')) throw new Error('WeChat only')
export const run = () => mpx.getWeRunData()
late()
function late() { mpx.getWeRunData() }`
    const seen: unknown[] = []
    await compile(code, { platform: 'alipay', onReport: ({ loc }: Report) => seen.push(loc) })
    // What is declared is hoisted, and might be called above.
    expect(seen).toMatchObject([{ start: { line: 5 } }])
  })
})

describe('a report', () => {
  const code = `import { mpx } from 'crossmp'

mpx.chooseVideo({ camera: 'back' })
mpx.getWeRunData()
`
  const options = { platform: 'alipay', targets: { alipay: '1.9.0' } }
  const version =
    "mpx.chooseVideo needs Alipay base library 1.10.0, but this app's minimum is 1.9.0: raise targets.alipay, or guard it with mpx.canIUse('chooseVideo')."
  const finding = {
    code: 'newer-api',
    args: {
      platform: 'alipay',
      object: 'mpx',
      what: 'chooseVideo',
      since: { base1: '1.10.0' },
      minimum: '1.9.0',
      query: 'chooseVideo',
    },
    kind: 'version',
    api: 'chooseVideo',
    message: version,
  }
  const frame = [
    "  1 | import { mpx } from 'crossmp'",
    '  2 |',
    "> 3 | mpx.chooseVideo({ camera: 'back' })",
    '    |     ^^^^^^^^^^^',
    '  4 | mpx.getWeRunData()',
    '  5 |',
  ].join('\n')

  test('says what, where, and what to do', async () => {
    const reports: Report[] = []
    const onReport = (report: Report) => void reports.push(report)
    const { warnings, stop } = recordWarnings()
    await compile(code, { ...options, onReport }, { filename: '/src/app.js' })
    stop()
    expect(reports).toHaveLength(2)
    expect(reports[0]).toEqual({
      ...finding,
      filename: '/src/app.js',
      loc: { start: { line: 3, column: 4 }, end: { line: 3, column: 15 } },
      frame,
    })
    expect(warnings).toEqual([])
  })

  test('is printed where nothing takes it', async () => {
    const { warnings, stop } = recordWarnings()
    await compile(code, options, { filename: '/src/app.js' })
    stop()
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toBe(`[crossmp] /src/app.js: ${version}\n${frame}`)
  })

  test('ends the build where it is an error, and shows the line', async () => {
    const reports = { version: 'error' }
    expect(await failure(code, { ...options, reports }, { filename: '/src/app.js' })).toBe(
      `/src/app.js: ${version}\n${frame}`,
    )
  })

  test.each([
    [{ unsupported: 'off', version: 'off' }, []],
    [{ version: 'off' }, ['unsupported']],
    [{ version: undefined, option: 'error' }, ['version', 'unsupported']],
  ])('with %j', async (reports, due) => {
    const kinds: string[] = []
    const onReport = ({ kind }: Report) => void kinds.push(kind)
    await compile(code, { ...options, reports, onReport })
    expect(kinds).toEqual(due)
  })

  test('of code without a place has no frame, and no words of Babel', () => {
    const reports: Report[] = []
    const config = { babelrc: false, configFile: false }
    const tree = parseSync(code, config) as types.File
    const bare = JSON.parse(JSON.stringify(tree.program), (key, value) =>
      /^(loc|start|end)$/.test(key) ? undefined : value,
    )
    transformFromAstSync({ ...tree, loc: null, program: bare }, undefined, {
      ...config,
      plugins: [[crossmp, { ...options, onReport: (report: Report) => reports.push(report) }]],
    })
    expect(reports[0]).toEqual({
      ...finding,
      filename: undefined,
      loc: undefined,
      frame: '',
    })
  })
})

describe("an option in the platform's bag", () => {
  const cookie = 'request({ url, alipay: { enableCookie: true } })'
  const inBag = (body: string, options: object = {}) =>
    reportsOf(body, { platform: 'alipay', targets: { alipay: { client: '10.2.0' } }, ...options })

  test.each([
    cookie,
    "mpx.request({ url, 'alipay': { 'enableCookie': one } })",
    'request({ url, alipay: one ? { enableCookie: true } : other })',
    'request({ url, ...one, alipay: { ...other, referrerStrategy: one } })',
    `if (can('request')) ${cookie}`,
    `if (can('request.object.timeout')) ${cookie}`,
    'mpx.chooseImage({ alipay: { storeToAlbum: true } })',
  ])('is reported where it is newer: %s', async (body) => {
    expect(await inBag(body)).toEqual([`option ${/chooseImage/.exec(body) ?? 'request'}`])
  })

  test.each([
    `if (can('request.object.alipay.enableCookie')) ${cookie}`,
    "if (mpx.is('wechat')) mpx.request({ url, alipay: { enableCookie: true } })",
    'request({ url, alipay: { enableCookie: undefined, [one]: true, other: true } })',
    'request({ url, alipay: one })',
    'request({ url, wechat: { enableCookie: true } })',
    'uploadFile({ url, alipay: { hideLoading: false } })',
  ])('is not: %s', async (body) => {
    expect(await inBag(body)).toEqual([])
  })

  test('is what only its own platform is asked for, and only with a minimum', async () => {
    expect(await inBag(cookie, { platform: 'wechat' })).toEqual([])
    expect(await inBag(cookie, { targets: {} })).toEqual([])
    expect(await inBag(cookie, { targets: { alipay: { client: '10.2.33' } } })).toEqual([])
  })
})
