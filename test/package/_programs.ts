// Programs as apps write them, each a line: in odd styles that are right, and wrong in one way.

export const right = `
import { mpx, uploadFile, request, getHeader, isTimeout } from 'crossmp'
import type { UploadFileOptions, RequestOptions, HttpHeader, Callbacks, UploadFileResult, MpxError, Listener, MpxOn, ChooseImageOptions, SocketTask, RequestResult, FileEncoding } from 'crossmp'
import * as wechat from 'crossmp/wechat'
import { mpx as my } from 'crossmp/alipay'
const f = { url: '', filePath: '', name: '' }
interface H { token: string; 'X-Id'?: number }
declare const h: H, maybe: H | undefined, num: number | undefined, str: string | undefined, bool: boolean | undefined
class Form { a = 1; private b = 2; get c() { return this.b } }
abstract class Api { protected abstract headers(): H; up() { return mpx.uploadFile({ ...f, header: this.headers() }) } }
export const p1 = mpx.uploadFile({ ...f, header: { ...h } })
export const p2 = mpx.uploadFile({ ...f, header: maybe, formData: new Form() })
export const p3 = mpx.uploadFile({ ...f, header: { ...maybe, a: 'b' } })
export const p4 = mpx.uploadFile(Object.assign({}, f, { timeout: num }))
export const p5 = mpx.uploadFile({ ...f, ...(bool ? { header: h } : {}) })
export const p6 = mpx.uploadFile({ ...f, ...(bool && { formData: h }) })
export function p7<T extends object>(formData: T) { return mpx.uploadFile({ ...f, formData: formData as object as H }) }
export function p8<T extends H>(header: T) { return mpx.request({ url: '', header }) }
export const p9 = (o: UploadFileOptions) => mpx.uploadFile(o)
export const p10 = (o: Partial<UploadFileOptions>) => mpx.uploadFile({ ...f, ...o, name: o.name ?? '', url: o.url ?? '', filePath: o.filePath ?? '' })
export const p11 = (...a: Parameters<typeof mpx.uploadFile>) => mpx.uploadFile(...a)
export const p12 = (o: Omit<UploadFileOptions, 'url'>) => uploadFile({ url: '', ...o })
export async function p13<T>(o: RequestOptions): Promise<T> { const { data } = await request<T>(o); return data }
export const p14 = mpx.request<{ id: number }>({ url: '', method: bool ? 'GET' : 'POST', data: h, success({ data: { id } }) { id.toFixed() } })
export const p15 = mpx.request({ url: '', header: new Form(), data: [1, 2], responseType: 'arraybuffer' as const })
export const p16: HttpHeader = { a: 'b', c: undefined }
export const p17 = mpx.request({ url: '', header: p16 as Record<string, string> })
export const p18 = mpx.request({ url: '', header: Object.fromEntries([['a', 'b']]) as { [k: string]: string } })
export const p19 = mpx.request({ url: '', header: Object.freeze({ a: 'b' }) })
export const p20 = new Promise<UploadFileResult>((resolve, reject) => { mpx.uploadFile({ ...f, success: resolve, fail: reject }) })
export const p21 = mpx.uploadFile({ ...f, success: console_, fail: () => {}, complete: undefined })
declare function console_(...a: unknown[]): void
export const p22 = mpx.uploadFile({ ...f, async success() { await p1 } })
const cb: Callbacks<UploadFileResult> = { success: (r) => r.data.length, fail: (e: MpxError) => e.kind }
export const p23 = mpx.uploadFile({ ...f, ...cb })
const l: Listener<UploadFileResult> = (r) => r.statusCode
export const p24 = mpx.uploadFile({ ...f, success: l })
export const p25 = mpx.uploadFile({ ...f, fail: (e: Error) => e.message, complete: (x: { errMsg: string }) => x.errMsg })
export const p26 = mpx.uploadFile({ ...f, fail: (e: any) => e.whatever, success: (r: any) => r.x })
export const p27 = mpx.uploadFile({ ...f, fail(this: void, e) { if (isTimeout(e)) e.kind } })
export const p28: ChooseImageOptions = { count: num, sizeType: bool ? ['original'] : undefined }
export const p29 = mpx.chooseImage(bool ? p28 : undefined)
export const p30 = mpx.getFileSystemManager().readFileSync('', str as FileEncoding | undefined)
export const p31: Promise<{ data: string }> = mpx.getFileSystemManager().readFile({ filePath: '', encoding: 'utf8', success: ({ data }) => data.trim() })
export const p32: Promise<{ data: ArrayBuffer }> = mpx.getFileSystemManager().readFile({ filePath: '', success: ({ data }) => data.byteLength })
export const p33 = mpx.getFileSystemManager().writeFile({ filePath: '', data: '', encoding: undefined, fail: (e) => e.kind })
export const p34 = (s: SocketTask) => { const on = (e: { data: string | ArrayBuffer }) => e.data; s.onMessage(on); s.offMessage(on); s.close() }
export const p35 = mpx.connectSocket({ url: '', header: h, alipay: { data: new Form() }, success: () => {} })
export const p36 = async () => { for (const r of await Promise.all([mpx.uploadFile(f), mpx.uploadFile(f)])) getHeader(r.header, 'a') }
export const p37 = mpx.setStorage({ key: '', data: h }).then(() => mpx.getStorage<H>({ key: '' })).then(({ data }) => data.token)
export const p38: Pick<MpxOn<'alipay'>, 'uploadFile' | 'request'> = my
export const p39 = wechat.getLocation({ type: str, altitude: 'true', isHighAccuracy: bool })
export const p40 = mpx.showModal({ title: str, content: str, success: ({ confirm, cancel }) => confirm || cancel })
export const p41 = mpx.requestPayment({ tradeNO: '', alipay: undefined } as { tradeNO: string })
export const p42 = (r: RequestResult<H>) => r.data.token
export const p43: (o: UploadFileOptions) => Promise<UploadFileResult> = mpx.uploadFile
export const p44 = ['a'].map((filePath) => mpx.uploadFile({ url: '', name: '', filePath }))
export const p45 = mpx.onNetworkStatusChange(({ isConnected, networkType }) => isConnected && networkType === '5g')
export const p46 = mpx.getSystemInfo({ alipay: { includeBluetooth: bool } })
export { Api }
`

export const wrong = `
import { mpx } from 'crossmp'
import { mpx as my } from 'crossmp/alipay'
const f = { url: '', filePath: '', name: '' }
const h: { a: string } = { a: '' }
export { h }
// @ts-expect-error
mpx.uploadFile({ url: '', filePath: '' })
// @ts-expect-error
mpx.uploadFile({ ...f, nam: '' })
// @ts-expect-error
mpx.uploadFile({ ...f, timeout: '5' })
// @ts-expect-error
mpx.uploadFile({ ...f, header: 'a' })
// @ts-expect-error
mpx.uploadFile({ ...f, header: ['a'] })
// @ts-expect-error
mpx.uploadFile({ ...f, header: () => h })
// @ts-expect-error
mpx.uploadFile({ ...f, header: Promise.resolve(h) })
// @ts-expect-error
mpx.uploadFile({ ...f, header: 1 })
// @ts-expect-error
mpx.uploadFile({ ...f, header: null })
// @ts-expect-error
mpx.uploadFile({ ...f, formData: new Set([1]) })
// @ts-expect-error
mpx.uploadFile({ ...f, formData: true })
// @ts-expect-error
mpx.uploadFile({ ...f, formData: Symbol() })
// @ts-expect-error
mpx.uploadFile({ ...f, url: undefined })
// @ts-expect-error
mpx.uploadFile({ ...f, success: (r: { tempFilePaths: string[] }) => r })
// @ts-expect-error
mpx.uploadFile({ ...f, success: (n: number) => n })
// @ts-expect-error
mpx.uploadFile({ ...f, success: (r) => r.tempFilePath })
// @ts-expect-error
mpx.uploadFile({ ...f, success: 'done' })
// @ts-expect-error
mpx.uploadFile({ ...f, success: (a, b) => [a, b] })
// @ts-expect-error
mpx.uploadFile({ ...f, fail: (e) => e.code })
// @ts-expect-error
mpx.uploadFile({ ...f, fail: (s: string) => s })
// @ts-expect-error
mpx.uploadFile({ ...f, alipay: { hideloading: true } })
// @ts-expect-error
mpx.uploadFile({ ...f, alipay: { hideLoading: 'yes' } })
// @ts-expect-error
mpx.uploadFile({ ...f, alipay: [] as string[] & { fileType: 'x' } })
// @ts-expect-error
mpx.uploadFile({ ...f, weapp: {} })
// @ts-expect-error
mpx.uploadFile({ ...f, signal: new Date() })
// @ts-expect-error
mpx.request({ url: '', method: 'PATCH' })
// @ts-expect-error
mpx.request({ url: '', responseType: 'blob' })
// @ts-expect-error
mpx.request({ url: '', data: 5 })
// @ts-expect-error
mpx.request({ url: '', data: () => 1, dataTypes: 'json' })
// @ts-expect-error
mpx.request()
// @ts-expect-error
mpx.getFileSystemManager().readFileSync('', 'utf9')
// @ts-expect-error
mpx.getFileSystemManager().readFile({ filePath: '', encoding: 'utf-7' })
// @ts-expect-error
mpx.getFileSystemManager().writeFile({ filePath: '', data: 5 })
// @ts-expect-error
mpx.getFileSystemManager().readFile({ filePath: '', success: ({ data }) => data.trim() })
// @ts-expect-error
mpx.connectSocket({ url: '', protocols: 'a' })
// @ts-expect-error
mpx.connectSocket({ url: '', alipay: { data: [1] } })
// @ts-expect-error
mpx.connectSocket({ url: '' }).onMessage((m: { text: string }) => m)
// @ts-expect-error
mpx.connectSocket({ url: '' }).onMessage(({ body }) => body)
// @ts-expect-error
mpx.chooseImage({ sizeType: ['big'] })
// @ts-expect-error
mpx.chooseImage({ count: '3' })
// @ts-expect-error
mpx.chooseMedia({ alipay: {} })
// @ts-expect-error
mpx.getLocation({ type: 5 })
// @ts-expect-error
mpx.requestPayment({ tradeNO: undefined })
// @ts-expect-error
mpx.requestPayment({})
// @ts-expect-error
mpx.setStorage({ data: 1 })
// @ts-expect-error
mpx.setStorageSync(1, 'a')
// @ts-expect-error
mpx.showToast({ title: 'a', icon: 'ok' })
// @ts-expect-error
mpx.showActionSheet({ itemList: 'a' })
// @ts-expect-error
mpx.onNetworkStatusChange((x: string) => x)
// @ts-expect-error
mpx.getWeRunData()
// @ts-expect-error
my.getWeRunData()
// @ts-expect-error
mpx.is('weixin')
`
