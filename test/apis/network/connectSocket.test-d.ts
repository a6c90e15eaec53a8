import { expectTypeOf, test } from 'vitest'
import type { SocketTask } from '../../../src/apis/network/connectSocket'
import type { MpxError } from '../../../src/types/error'
import type { Mpx } from '../../../src/types/mpx'

declare const mpx: Mpx
const url = 'wss://example.com'

test('a socket is a task at once, and no promise', () => {
  const socket = mpx.connectSocket({ url, protocols: ['chat'], timeout: undefined })
  expectTypeOf(socket).toEqualTypeOf<SocketTask>()
  // @ts-expect-error: no promise
  socket.then
})

test('events', () => {
  const socket = mpx.connectSocket({ url })
  socket.onMessage(({ data }) => expectTypeOf(data).toEqualTypeOf<string | ArrayBuffer>())
  socket.onClose((event) => expectTypeOf(event).toEqualTypeOf<{ code: number; reason: string }>())
  socket.onError(({ errMsg }) => expectTypeOf(errMsg).toBeString())
  socket.offMessage()
})

test('methods promise, and call back', () => {
  const socket = mpx.connectSocket({ url })
  expectTypeOf(socket.send({ data: 'a' }))
    .resolves.toHaveProperty('errMsg')
    .toBeString()
  socket.close()
  socket.close({ code: 1000, fail: (error) => expectTypeOf(error).toEqualTypeOf<MpxError>() })
  // @ts-expect-error: neither text nor bytes
  socket.send({ data: { a: 1 } })
})

test('options', () => {
  mpx.connectSocket({ url, alipay: { data: { room: 1 } }, success() {}, fail() {} })
  // @ts-expect-error: no URL
  mpx.connectSocket({})
  // @ts-expect-error: ours to set
  mpx.connectSocket({ url, multiple: false })
})
