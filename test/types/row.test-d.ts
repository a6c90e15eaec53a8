import { expectTypeOf, test } from 'vitest'
import { addHeadersReceived, addProgressUpdate } from '../../src/apis/network/_taskEvents'
import type { ConnectSocket } from '../../src/apis/network/connectSocket'
import type { Request } from '../../src/apis/network/request'
import type { UploadFile } from '../../src/apis/network/uploadFile'
import type { My } from '../../src/platforms/alipay/host'
import type { Wx } from '../../src/platforms/wechat/host'
import type {
  CallContract,
  EventContract,
  FactoryContract,
  Ok,
  Since,
  Spec,
  SyncContract,
  TaskContract,
} from '../../src/types/contract'
import type { Gate } from '../../src/types/gate'
import type { Given, Got, Row } from '../../src/types/row'

/** Takes a value of a type, and gives nothing: what is passed has to fit. */
declare function fits<T>(value: T): void

type Note = CallContract<'note', { readonly title?: string; readonly wait?: number }, Ok>
type Find = CallContract<'find', { readonly id: string }, Ok & { name: string }>
type Ask<O, R = object> = O & { success?(result: R): void }
interface Host {
  note(options: Ask<{ title?: string; wait?: number }>): void
  /** The same with other names. */
  tell(options: Ask<{ content?: string; delay?: number }>): void
  find(options: Ask<{ id: string }, { name: string }>): void
  search(options: Ask<{ key: number }, { label: string }>): void
  identify(options: Ask<{ code: string }, { label: string }>): void
}

test('what a host takes and gives is read from its method', () => {
  expectTypeOf<Given<Host, 'tell'>>().toEqualTypeOf<{ content?: string; delay?: number }>()
  expectTypeOf<Got<Host, 'find'>>().toEqualTypeOf<{ name: string }>()
})

test('a mapping may be left out where the shapes agree', () => {
  fits<Row<Note, Host>>({ since: '1.0.0' })
  fits<Row<Find, Host>>({ since: '1.0.0', result: ({ name }) => ({ name }) })
})

test('a mapping of options is asked for where they differ', () => {
  // @ts-expect-error `title` and `wait` are not what this method takes, though none is required
  fits<Row<Note, Host, 'tell'>>({ since: '1.0.0', method: 'tell' })
  fits<Row<Note, Host, 'tell'>>({
    since: '1.0.0',
    method: 'tell',
    options: ({ title = '', wait = 0 }) => ({ content: title, delay: wait }),
  })
  // @ts-expect-error my.uploadFile also needs `fileType`
  fits<Row<UploadFile, My>>({ since: '1.0.0', result: () => ({}) as never })
})

test('a platform needs options of ours, by the names that the host has too', () => {
  fits<Row<Note, Host>>({ since: '1.0.0', needs: ['title', ['title', 'wait']] })
  // @ts-expect-error there is no such option
  fits<Row<Note, Host>>({ since: '1.0.0', needs: ['titel'] })
  fits<Row<Note, Host, 'tell'>>({
    since: '1.0.0',
    method: 'tell',
    options: ({ title = '' }) => ({ content: title }),
    // @ts-expect-error the host is given `content`
    needs: ['title'],
  })
})

test('a mapping has to give what the other side takes', () => {
  fits<Row<Find, Host, 'search'>>({
    since: '1.0.0',
    method: 'search',
    options: ({ id }) => ({ key: Number(id) }),
    result: ({ label }) => ({ name: label }),
  })
  fits<Row<Find, Host, 'search'>>({
    since: '1.0.0',
    method: 'search',
    // @ts-expect-error `key` is a number
    options: ({ id }) => ({ key: id }),
    // @ts-expect-error there is no `title` to give
    result: ({ title }) => ({ name: title }),
  })
})

test('a mapping of results is asked for where they differ', () => {
  // @ts-expect-error `label` is no `name`
  fits<Row<Find, Host, 'search'>>({
    since: '1.0.0',
    method: 'search',
    options: ({ id }) => ({ key: Number(id) }),
  })
})

test('a method of another name has to be named, and be there', () => {
  // @ts-expect-error no method
  fits<Row<Note, Host, 'tell'>>({ since: '1.0.0', options: () => ({}) })
  // @ts-expect-error the host has none
  fits<Row<Note, Host, 'shout'>>({ since: '1.0.0' })
})

test('names do where options or fields only have other names', () => {
  fits<Row<Note, Host, 'tell'>>({
    since: '1.0.0',
    method: 'tell',
    options: { title: 'content', wait: 'delay' },
  })
  fits<Row<Find, Host, 'identify'>>({
    since: '1.0.0',
    method: 'identify',
    options: { id: 'code' },
    result: { name: 'label' },
  })
  fits<Row<Find, Host, 'identify'>>({
    since: '1.0.0',
    method: 'identify',
    // @ts-expect-error `id` is required and has another name
    options: {},
    // @ts-expect-error so has `name`
    result: {},
  })
  fits<Row<Find, Host, 'identify'>>({
    since: '1.0.0',
    method: 'identify',
    // @ts-expect-error the host has no such option
    options: { id: 'codes' },
    // @ts-expect-error nor such a field
    result: { name: 'labels' },
  })
  fits<Row<Find, Host, 'search'>>({
    since: '1.0.0',
    method: 'search',
    // @ts-expect-error `key` is a number
    options: { id: 'key' },
    result: { name: 'label' },
  })
})

test('the message names a missing native method', () => {
  expectTypeOf<
    Row<Note, Pick<Host, 'tell'>>['method']
  >().toEqualTypeOf<"The host has no note. Name the native method that serves it: Row<…, …, 'method'>.">()
})

test('a gate is three numbers, of the lines a platform has', () => {
  fits<Gate>('2.10.4')
  fits<Gate>({ base1: '1.24.10', base2: '2.4.10', client: '10.2.0' })
  fits<Gate>({ client: '10.1.30' })
  fits<Gate>('unknown')
  fits<Gate>(false)
  // @ts-expect-error two numbers
  fits<Gate>('2.10')
  // @ts-expect-error no numbers
  fits<Gate>('latest')
  // @ts-expect-error what is always there has no gate
  fits<Gate>(true)
  // @ts-expect-error there is no third line
  fits<Gate>({ base3: '3.0.0' })
  // @ts-expect-error two numbers
  fits<Gate>({ client: '10.1' })
})

test('a row says from when, and its gates name options of the contract', () => {
  // @ts-expect-error no `since`
  fits<Row<Note, Host>>({})
  // @ts-expect-error two numbers
  fits<Row<Note, Host>>({ since: '1.0' })
  fits<Row<Note, Host>>({ since: '1.0.0', params: { wait: '2.0.0' } })
  // @ts-expect-error no such option
  fits<Row<Note, Host>>({ since: '1.0.0', params: { delay: '2.0.0' } })
  // @ts-expect-error two numbers
  fits<Row<Note, Host>>({ since: '1.0.0', params: { wait: '2.0' } })
  fits<Row<Note, Host>>({ since: '1.0.0', errors: { 11: 'cancel', 12: ['network', 600003] } })
  // @ts-expect-error no such kind
  fits<Row<Note, Host>>({ since: '1.0.0', errors: { 11: 'cancelled' } })
})

test('a row composes its API of several calls, or maps one', () => {
  fits<Row<Find, Host, 'search'>>({
    since: '1.0.0',
    method: 'search',
    call: ({ id }) => Promise.resolve({ name: id }),
  })
  fits<Row<Find, Host, 'search'>>({
    since: '1.0.0',
    method: 'search',
    // @ts-expect-error not both
    options: ({ id }) => ({ key: Number(id) }),
    result: ({ label }) => ({ name: label }),
    call: ({ id }) => Promise.resolve({ name: id }),
  })
})

test("events of a row are the task's", () => {
  type Events = NonNullable<Row<UploadFile, Wx>['events']>
  expectTypeOf<keyof Events>().toEqualTypeOf<'ProgressUpdate' | 'HeadersReceived'>()
})

interface Task {
  abort(): void
  onProgressUpdate(listener: (event: object) => void): void
  offProgressUpdate(listener?: (event: object) => void): void
}
type Send = TaskContract<'send', { readonly url: string; readonly mode?: string }, Ok, Task>

test('a spec is what its contract says, and all of it', () => {
  const add = addProgressUpdate
  const required = { url: true } as const
  fits<Spec<Send>>({ name: 'send', kind: 'task', required, events: { ProgressUpdate: add } })
  // @ts-expect-error `url` is required
  fits<Spec<Send>>({ name: 'send', kind: 'task', events: { ProgressUpdate: add } })
  fits<Spec<Send>>({
    name: 'send',
    kind: 'task',
    // @ts-expect-error `mode` is not
    required: { url: true, mode: true },
    events: { ProgressUpdate: add },
  })
  fits<Spec<Send>>({
    name: 'send',
    kind: 'task',
    required,
    events: {
      ProgressUpdate(task, on, off) {
        task.onProgressUpdate = on
        task.offProgressUpdate = off
        // @ts-expect-error no such method
        task.onHeadersReceived = on
      },
    },
  })
  // @ts-expect-error another event's methods
  fits<Spec<Send>>({ name: 'send', kind: 'task', events: { ProgressUpdate: addHeadersReceived } })
  // @ts-expect-error an event is missing
  fits<Spec<Send>>({ name: 'send', kind: 'task', events: {} })
  // @ts-expect-error the events are missing
  fits<Spec<Send>>({ name: 'send', kind: 'task' })
  // @ts-expect-error no such event
  fits<Spec<Send>>({ name: 'send', kind: 'task', events: { ProgressUpdate: add, Done: add } })
  // @ts-expect-error another name
  fits<Spec<Send>>({ name: 'sent', kind: 'task', events: { ProgressUpdate: add } })
  // @ts-expect-error another kind
  fits<Spec<Send>>({ name: 'send', kind: 'call', events: { ProgressUpdate: add } })
  // @ts-expect-error a call has no events
  fits<Spec<Note>>({ name: 'note', kind: 'call', events: {} })
})

test('essential are options of the contract', () => {
  fits<Spec<Note>>({ name: 'note', kind: 'call', essential: { wait: 0 } })
  // @ts-expect-error no such option
  fits<Spec<Note>>({ name: 'note', kind: 'call', essential: { delay: true } })
  // @ts-expect-error what asks for nothing is a value of the option
  fits<Spec<Note>>({ name: 'note', kind: 'call', essential: { wait: false } })
  type Read = SyncContract<'read', [key: string], string>
  // @ts-expect-error arguments by position have no names
  fits<Spec<Read>>({ name: 'read', kind: 'sync', essential: {} })
})

test('a factory lists the methods of what it makes, and how they answer', () => {
  type Pipe = FactoryContract<
    'openPipe',
    [url: string],
    {
      title: string
      write(options: { data: string }): Promise<Ok>
      size(): number
      onData(listener: () => void): void
      offData(listener?: () => void): void
      onceOpen(): void
    }
  >
  fits<Spec<Pipe>>({
    name: 'openPipe',
    kind: 'factory',
    required: ['url'],
    events: { Data: true },
    properties: { title: true },
    methods: { write: { data: true }, size: [], onceOpen: [] },
  })
  // @ts-expect-error it has an event, and a property
  fits<Spec<Pipe>>({
    name: 'openPipe',
    kind: 'factory',
    required: ['url'],
    methods: { write: { data: true }, size: [], onceOpen: [] },
  })
  fits<Spec<Pipe>>({
    name: 'openPipe',
    kind: 'factory',
    required: ['url'],
    events: { Data: true },
    properties: { title: true },
    // @ts-expect-error `size` is missing
    methods: { write: { data: true }, onceOpen: [] },
  })
  fits<Spec<Pipe>>({
    name: 'openPipe',
    kind: 'factory',
    required: ['url'],
    events: { Data: true },
    properties: { title: true },
    // @ts-expect-error it answers at once
    methods: { write: { data: true }, size: {}, onceOpen: [] },
  })
  fits<Spec<Pipe>>({
    name: 'openPipe',
    kind: 'factory',
    required: ['url'],
    events: { Data: true },
    properties: { title: true },
    // @ts-expect-error `data` is required
    methods: { write: {}, size: [], onceOpen: [] },
  })
})

test('a spec names the arguments that are required, and no other', () => {
  type Put = SyncContract<'put', [key: string, value: unknown, more?: number], void>
  fits<Spec<Put>>({ name: 'put', kind: 'sync', required: ['key', 'value'] })
  // @ts-expect-error `value` is missing
  fits<Spec<Put>>({ name: 'put', kind: 'sync', required: ['key'] })
  // @ts-expect-error `more` is optional
  fits<Spec<Put>>({ name: 'put', kind: 'sync', required: ['key', 'value', 'more'] })
  fits<Spec<SyncContract<'get', [], void>>>({ name: 'get', kind: 'sync' })
})

test('an `off…` says what it undoes', () => {
  type OffMove = EventContract<'offMove', { x: number }>
  fits<Spec<OffMove>>({ name: 'offMove', kind: 'event', off: 'onMove' })
  // @ts-expect-error only events do
  fits<Spec<Note>>({ name: 'note', kind: 'call', off: 'onNote' })
})

test('gates of results and tasks name what the contract has', () => {
  fits<Since<Request>>({ wechat: { results: { cookies: '2.10.0' }, task: { abort: '1.4.0' } } })
  // @ts-expect-error no such field
  fits<Since<Request>>({ wechat: { results: { cookie: '2.10.0' } } })
  // @ts-expect-error no such method
  fits<Since<Request>>({ alipay: { task: { onProgressUpdate: 'unknown' } } })
  // @ts-expect-error no such platform
  fits<Since<Request>>({ weixin: {} })
  // @ts-expect-error a call has no task
  fits<Since<Note>>({ wechat: { task: {} } })
})

test("gates of a platform's own options name what is in its bag", () => {
  fits<Since<Request>>({ alipay: { extras: { enableCookie: { client: '10.2.33' } } } })
  // @ts-expect-error no such option in the bag
  fits<Since<Request>>({ alipay: { extras: { cookie: 'unknown' } } })
  // @ts-expect-error nothing is typed in WeChat's bag
  fits<Since<Request>>({ wechat: { extras: { enableCookie: '2.0.0' } } })
  // A bag that only the signature has.
  fits<Since<ConnectSocket>>({ alipay: { extras: { data: 'unknown' } } })
  // @ts-expect-error no such option in the bag
  fits<Since<ConnectSocket>>({ alipay: { extras: { url: 'unknown' } } })
})

test("the slice of `my` that is written by hand agrees with Alipay's own typings", () => {
  type Real = typeof my
  expectTypeOf<Given<Real, 'uploadFile'>>().toExtend<Given<My, 'uploadFile'>>()
  expectTypeOf<Given<My, 'getStorage'>>().toExtend<Given<Real, 'getStorage'>>()
})
