import fc from 'fast-check'

/** An app's code: what it takes of an object first, and what it then does. */
export interface App {
  readonly setUp: string
  readonly body: string
}

/** How an app writes what may not be there. */
export interface Writing {
  /** The read of an API that is looked for, or handed on. */
  readonly asked: (read: string, api: string) => string
  readonly given: (read: string, api: string) => string
}
type Text = (writing: Writing) => string

/** As it is read. */
export const plain: Writing = { asked: (read) => read, given: (read) => read }

/** The same of an object that always has every API: then `has` tells whether it is there, and `knows` whether it ever is. */
export const spelledOut = (has: string): Writing => ({
  asked: (read, api) => `(${has}('${api}') ? ${read} : undefined)`,
  given: (read, api) => `(knows('${api}') ? ${read} : undefined)`,
})

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
export function apps(root: string, whole: boolean): fc.Arbitrary<(writing: Writing) => App> {
  const read = fc.constantFrom(...Object.entries(calls)).chain(([api, options]) =>
    fc.record({
      api: fc.constant(api),
      read: fc.constantFrom(...waysTo(root, api, whole)),
      options: fc.constantFrom(...options),
    }),
  )
  const query = fc.constantFrom(...queries)
  const guard = fc.oneof(
    constants('onAlipay', "is('wechat')", `${root}.is('alipay')`),
    texts(query, (query) => `${root}.canIUse('${query}')`),
    texts(query, (query) => `can('${query}')`),
    texts(query, (query) => `!host.canIUse?.('${query}')`),
    texts(read, ({ read, api }, { asked }) => asked(read, api)),
    texts(read, ({ read, api }, { asked }) => `typeof ${asked(read, api)} === 'function'`),
    texts(read, ({ read, api }, { asked }) => `${asked(read, api)} == null`),
  )
  const step = fc.oneof(
    texts(read, ({ read, options }) => `await run(() => ${read}({ ${options} }))`),
    texts(read, ({ read, api, options }, { asked }) => {
      return `await run(() => ${asked(read, api)}?.({ ${options} })?.then?.(keep))`
    }),
    texts(read, ({ read, options }) => `await called((back) => ${read}({ ...back, ${options} }))`),
    texts(read, ({ read, api, options }, { given }) => {
      return `await helped(${given(read, api)}, { ${options} })`
    }),
    texts(read, ({ read, api }, { asked }) => `log((${asked(read, api)} || keep) === keep)`),
    constants(
      `log(${root}.getStorageSync('a'))`,
      `${root}.setStorageSync('a', [1])`,
      "log(others.getStorageSync('none'))",
    ),
    texts(
      fc.constant('chooseVideo'),
      (api, { asked }) => `log(typeof ${asked(`${root}.${api}`, api)})`,
    ),
  )
  const parts = fc.tuple(guard, step, step)
  const statement = fc.oneof(
    { weight: 3, arbitrary: step },
    texts(guard, (test, writing) => `log(!(${test(writing)}))`),
    texts(parts, ([test, then], writing) => `if (${test(writing)}) { ${then(writing)} }`),
    texts(parts, ([test, yes, no], writing) => {
      return `if (${test(writing)}) { ${yes(writing)} } else { ${no(writing)} }`
    }),
    texts(parts, ([test, then], writing) => `${test(writing)} && (${then(writing)})`),
    {
      weight: 1,
      arbitrary: texts(guard, (test, writing) => `if (${test(writing)}) return log('left')`),
    },
  )
  return fc.array(statement, { minLength: 1, maxLength: 5 }).map((steps) => (writing) => ({
    setUp: setUp(root),
    body: steps.map((step) => `${step(writing)};`).join('\n  '),
  }))
}

const texts = <V>(values: fc.Arbitrary<V>, write: (value: V, writing: Writing) => string) =>
  values.map(
    (value): Text =>
      (writing) =>
        write(value, writing),
  )
const constants = (...choices: string[]): fc.Arbitrary<Text> =>
  texts(fc.constantFrom(...choices), (text) => text)

/** The ways to write one API. */
function waysTo(root: string, api: string, whole: boolean): string[] {
  const always = [`${root}.${api}`, `${root}['${api}']`, `${root}?.${api}`, `host.${api}`]
  const own = taken.includes(api)
    ? [api === 'showModal' ? 'confirm' : api]
    : [`others.${api}`, `others?.['${api}']`]
  const loaded = root === 'mpx' ? [`crossmp.${api}`, `require('crossmp').mpx.${api}`] : []
  return [...always, ...own, ...loaded, ...(whole ? [`pick(${root}, '${api}')`] : [])]
}
