import { failure } from '../../core/failure'
import { reasonOf } from '../../core/reason'
import type { MpxError } from '../../types/error'

// Alipay's own my.sendSocketMessage and its kin are about sockets without a task, which connectSocket never makes.

type Listener = (payload: unknown) => void
type Method = 'send' | 'close'
type Event = 'onOpen' | 'onMessage' | 'onError' | 'onClose'
type Task = { readonly [M in Method]: (options: never) => Promise<object> } & {
  readonly [E in Event]: (listener: never) => void
}
interface Given {
  success(result: object): void
  fail(reason: unknown): void
}

/** The socket that was opened last, and what listens to each that becomes it. */
const last: { task?: Task; readonly followers: ((task: Task) => void)[] } = { followers: [] }

/** Takes a socket for the one that calls without a task are about. */
export function remember(task: Task): void {
  last.task = task
  for (const follow of last.followers) follow(task)
}

function follow(event: Event, listener: Listener): void {
  const listen = (task: Task): void => {
    const hear: Listener = (payload) => {
      if (last.task === task) listener(payload)
    }
    task[event](hear as never)
  }
  last.followers.push(listen)
  if (last.task) listen(last.task)
}

function ask(method: Method, given: Given): void {
  const { success, fail } = given
  if (!last.task) throw failure('network', 'the socket is not connected')
  const options = Object.assign({}, given, { success: undefined, fail: undefined })
  last.task[method](options as never).then(success, ({ kind, errMsg, errno, native }: MpxError) =>
    fail(failure(kind, reasonOf(errMsg), errno, native)),
  )
}

/** Stands for a host that has the old calls. */
export const lastSocket = {
  sendSocketMessage: (given: Given & { data: unknown }): void => ask('send', given),
  closeSocket: (given: Given & { code?: number; reason?: string }): void => ask('close', given),
  onSocketOpen: (listener: Listener): void => follow('onOpen', listener),
  onSocketMessage: (listener: Listener): void => follow('onMessage', listener),
  onSocketError: (listener: Listener): void => follow('onError', listener),
  onSocketClose: (listener: Listener): void => follow('onClose', listener),
}
