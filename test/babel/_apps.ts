import fc from 'fast-check'

/** An app's code: what it takes of `root` first, and what it then does. */
export interface App {
  readonly setUp: string
  readonly body: string
}

/** What calls are given; `url` and `file` are the test's. */
const calls: { readonly [api: string]: readonly string[] } = {
  request: [
    "url: url('/echo'), method: 'POST', data: { a: 1 }",
    "url: url('/status/404'), timeout: 5000, enableHttp2: true",
    "url: url('/bytes/9'), responseType: 'arraybuffer'",
  ],
  uploadFile: ["url: url('/echo'), filePath: file, name: 'file', formData: { a: 1, b: [2] }"],
  downloadFile: ["url: url('/bytes/9')"],
  setStorage: ["key: 'a', data: { b: 1 }", "key: 'a', data: 'text'"],
  getStorage: ["key: 'a'", "key: 'none'"],
  removeStorage: ["key: 'a'"],
  chooseImage: ['count: 1'],
  chooseMedia: ["count: 1, mediaType: ['image']"],
  compressImage: ['src: file, quality: 50'],
  showToast: ["title: 'Ready', icon: 'none'"],
  showModal: ["title: 'Sure?'"],
  getNetworkType: [''],
  getWeRunData: [''],
}
const queries = [
  ...Object.keys(calls),
  'request.object.timeout',
  'request.object.enableChunked',
  'uploadFile.return.onHeadersReceived',
  'getNetworkType.success.networkType.5g',
  'sellShares',
]
const taken: readonly string[] = ['uploadFile', 'showModal']

const setUp = (root: string): string => `const host = ${root}
const { uploadFile, showModal: confirm = never, ...others } = host
const { canIUse: can, is } = ${root}
const onAlipay = ${root}.is('alipay')`

/** Apps that read APIs of an object in all ways; `whole` has them read by a name of run time too. */
export function apps(root: string, whole: boolean): fc.Arbitrary<App> {
  const call = fc
    .constantFrom(...Object.entries(calls))
    .chain(([api, options]) =>
      fc.tuple(fc.constantFrom(...waysTo(root, api, whole)), fc.constantFrom(...options)),
    )
  const guard = fc.oneof(
    fc.constantFrom('onAlipay', "is('wechat')", `${root}.is('alipay')`),
    fc.constantFrom(...queries).map((query) => `${root}.canIUse('${query}')`),
    fc.constantFrom(...queries).map((query) => `can('${query}')`),
    fc.constantFrom(...queries).map((query) => `!host.canIUse?.('${query}')`),
  )
  const step = fc.oneof(
    call.map(([api, options]) => `await run(() => ${api}({ ${options} }))`),
    call.map(([api, options]) => `await run(() => ${api}?.({ ${options} })?.then?.(keep))`),
    call.map(([api, options]) => `await called((back) => ${api}({ ...back, ${options} }))`),
    call.map(([api, options]) => `await helped(${api}, { ${options} })`),
    fc.constantFrom(
      `log(${root}.getStorageSync('a'))`,
      `${root}.setStorageSync('a', [1])`,
      "log(others.getStorageSync('none'))",
      `log(typeof ${root}.chooseVideo)`,
    ),
  )
  const statement = fc.oneof(
    { weight: 3, arbitrary: step },
    guard.map((test) => `log(${test})`),
    fc.tuple(guard, step).map(([test, then]) => `if (${test}) { ${then} }`),
    fc.tuple(guard, step, step).map(([test, yes, no]) => `if (${test}) { ${yes} } else { ${no} }`),
    fc
      .tuple(guard, step)
      .map(([test, then]) => `${test} && (${then.startsWith('await') ? then : '0'})`),
    { weight: 1, arbitrary: guard.map((test) => `if (${test}) return log('left')`) },
  )
  return fc
    .array(statement, { minLength: 1, maxLength: 5 })
    .map((steps) => ({ setUp: setUp(root), body: steps.join('\n  ') }))
}

/** The ways to write one API. */
function waysTo(root: string, api: string, whole: boolean): string[] {
  const always = [`${root}.${api}`, `${root}['${api}']`, `${root}?.${api}`, `host.${api}`]
  const own = taken.includes(api)
    ? [api === 'showModal' ? 'confirm' : api]
    : [`others.${api}`, `others?.['${api}']`]
  const loaded = root === 'mpx' ? [`crossmp.${api}`, `require('crossmp').mpx.${api}`] : []
  return [...always, ...own, ...loaded, ...(whole ? [`pick(${root}, '${api}')`] : [])]
}
