// What is optional may be undefined, also under `exactOptionalPropertyTypes`, which is on here. Read from all APIs: a new one is
// tested without a line here.
import { expectTypeOf, test } from 'vitest'
import type { Apis } from '../../src/apis/index'
import type { FileEncoding, MpxOn, PaymentOrder, UploadFileOptions } from '../../src/index'
import { mpx } from '../../src/index'
import type { Extras, On } from '../../src/types/contract'

type Contracts = { [N in keyof Apis]: Apis[N] extends On<infer C, infer _> ? C : never }

/** Paths of optional members that refuse undefined, in bags, lists and objects too. */
type Strict<T> = T extends string | ArrayBufferView | ((...args: never[]) => unknown)
  ? never
  : T extends readonly (infer E)[]
    ? Strict<E>
    : T extends object
      ? {
          [K in keyof T & string]: object extends Pick<T, K>
            ? Pick<T, K> extends infer P
              ? { [_ in K]: undefined } extends P
                ? Within<K, NonNullable<T[K]>>
                : K
              : never
            : Within<K, T[K]>
        }[keyof T & string]
      : never
type Within<K extends string, V> = Strict<V> extends infer S extends string ? `${K}.${S}` : never

type OfApis<Part extends string> = {
  [N in keyof Apis]: Contracts[N] extends { [_ in Part]: infer O } ? Within<N, O> : never
}[keyof Apis]
type OfMethods<Product> = {
  [M in keyof Product & string]: Product[M] extends (...args: infer A) => unknown
    ? Within<M, A[0]>
    : never
}[keyof Product & string]

test('no option refuses undefined', () => {
  expectTypeOf<OfApis<'options'>>().toEqualTypeOf<never>()
  expectTypeOf<Within<'bags', Extras>>().toEqualTypeOf<never>()
  expectTypeOf<Within<'bags', Extras<{ alipay: object }>>>().toEqualTypeOf<never>()
  expectTypeOf<
    Within<'callbacks', Parameters<MpxOn<'alipay'>['uploadFile']>[0]>
  >().toEqualTypeOf<never>()
  expectTypeOf<
    OfMethods<ReturnType<typeof mpx.getFileSystemManager> & ReturnType<typeof mpx.connectSocket>>
  >().toEqualTypeOf<never>()
})

test('the test sees what does', () => {
  interface Options {
    a?: string
    b?: number | undefined
    c: { d?: 1; e?: readonly { f?: 2 }[] | undefined }
    success?: ((result: { g?: 3 }) => void) | undefined
  }
  expectTypeOf<Strict<Options>>().toEqualTypeOf<'a' | 'c.d' | 'c.e.f'>()
})

test('options of ours that are written down take it too, where nothing is required', () => {
  const perhaps = undefined as number | undefined
  const options: UploadFileOptions = { url: '', filePath: '', name: '', timeout: perhaps }
  mpx.uploadFile({ ...options, alipay: { fileType: undefined, hideLoading: undefined } })
  mpx.uploadFile({ ...options, alipay: undefined, wechat: undefined })
  mpx.chooseImage(undefined)
  mpx.offNetworkStatusChange(undefined)
  mpx.connectSocket({ url: '', protocols: undefined, alipay: { data: undefined } }).close(undefined)
  // @ts-expect-error required
  mpx.uploadFile({ ...options, name: undefined })
  // @ts-expect-error a whole order has it
  expectTypeOf<{ tradeNO: undefined }>().toExtend<PaymentOrder>()
})

test('arguments by their place take it', (encoding?: unknown) => {
  const files = mpx.getFileSystemManager()
  const given = encoding as FileEncoding | undefined
  files.writeFileSync('', '', undefined)
  files.mkdirSync('', undefined)
  files.statSync('', undefined)
  files.saveFileSync('', undefined)
  expectTypeOf(files.readFileSync('', undefined)).toEqualTypeOf<ArrayBuffer>()
  expectTypeOf(files.readFileSync('', undefined, undefined, 7)).toEqualTypeOf<ArrayBuffer>()
  expectTypeOf(files.readFileSync('', 'utf8', undefined)).toEqualTypeOf<string>()
  expectTypeOf(files.readFileSync('', given)).toEqualTypeOf<string | ArrayBuffer>()
  expectTypeOf(files.readFile({ filePath: '', encoding: given }))
    .resolves.toHaveProperty('data')
    .toEqualTypeOf<string | ArrayBuffer>()
  expectTypeOf(files.readFile({ filePath: '' }))
    .resolves.toHaveProperty('data')
    .toEqualTypeOf<ArrayBuffer>()
  expectTypeOf(files.readFile({ filePath: '', encoding: undefined, position: 1 }))
    .resolves.toHaveProperty('data')
    .toEqualTypeOf<ArrayBuffer>()
  expectTypeOf(files.readFile({ filePath: '', encoding: 'hex' }))
    .resolves.toHaveProperty('data')
    .toEqualTypeOf<string>()
  // @ts-expect-error no encoding
  files.readFileSync('', 'utf9')
})
