// Named values, as apps type them.
import { test } from 'vitest'
import { mpx } from '../../src/index'

interface Auth {
  Authorization: string
  retries?: number
}
class Entry {
  readonly album = 1
  note?: string
}
declare const auth: Auth
declare const entry: Entry
declare const either: Auth | { readonly [name: string]: string } | undefined
const file = { url: '', filePath: '', name: '' }

test('may be of an interface, a class, or a literal', () => {
  mpx.uploadFile({ ...file, header: auth, formData: entry })
  mpx.uploadFile({ ...file, header: either, formData: either })
  mpx.uploadFile({
    ...file,
    header: { a: 1, b: null, c: undefined },
    formData: { a: [1], b: auth },
  })
  mpx.request({ url: '', header: auth, data: entry })
  mpx.downloadFile({ url: '', header: auth })
  mpx.connectSocket({ url: '', header: auth, alipay: { data: entry } })
  mpx.setStorage({ key: '', data: auth })
  mpx.setStorageSync('', entry)
})

test('are no list, function, promise, or text', () => {
  // @ts-expect-error a list
  mpx.uploadFile({ ...file, header: ['a'] })
  // @ts-expect-error not awaited
  mpx.uploadFile({ ...file, header: Promise.resolve(auth) })
  // @ts-expect-error not called
  mpx.uploadFile({ ...file, formData: () => entry })
  // @ts-expect-error text
  mpx.uploadFile({ ...file, formData: 'album=1' })
  // @ts-expect-error a map
  mpx.request({ url: '', header: new Map([['a', 'b']]) })
  // @ts-expect-error bytes
  mpx.connectSocket({ url: '', alipay: { data: new ArrayBuffer(1) } })
})

test('of a bag are those of its platform', () => {
  // @ts-expect-error no such platform
  mpx.uploadFile({ ...file, weixin: {} })
  // @ts-expect-error Alipay's own go into its bag
  mpx.uploadFile({ ...file, fileType: 'image' })
  // @ts-expect-error not in WeChat's typings of another kind
  mpx.uploadFile({ ...file, wechat: 'a' })
  // @ts-expect-error misspelt
  mpx.uploadFile({ ...file, alipay: { hideloading: true } })
  // @ts-expect-error it has no options of Alipay alone
  mpx.chooseMedia({ alipay: { count: 1 } })
})
