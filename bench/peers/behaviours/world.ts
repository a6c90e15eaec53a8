import { createHost, type Host } from '../../../src/testing'
import type { Platform } from '../../platforms'
import { type AsyncApi, apis } from '../apis'
import { offered, opening } from '../code'
import type { Contender } from '../contender'
import { evaluate, pages } from '../evaluate'
import { globals } from '../globals'
import { type Asked, lenient } from './native'
import { type Server, startServer } from './server'

export interface Started {
  /** What was given to the contender, in its own spelling. */
  readonly given: object
  readonly returned: object
  readonly task: Task
  readonly settled: Promise<Record<string, unknown>>
}

/** What a task should have; a contender's may lack any of it. */
export interface Task {
  readonly then?: unknown
  abort(): void
  onProgressUpdate(listener: (event: Record<string, unknown>) => void): void
}

/** A contender on a simulated host, with a server to talk to. */
export interface World {
  readonly host: Host<object>
  readonly server: Server
  photo(): string
  /** What the host was asked, call by call. */
  readonly asked: Asked[]
  start(api: AsyncApi, options: object): Started
  /** The same, in the way that gives a task. */
  startTask(api: AsyncApi, options: object): Started
  dispose(): Promise<void>
}

export async function createWorld(
  contender: Contender,
  platform: Platform,
  files: readonly string[],
): Promise<World> {
  const server = await startServer()
  const host = createHost<object>(platform, { files })
  const asked: Asked[] = []
  const native = lenient(host.native as Record<string, unknown>, platform, asked)
  Object.assign(globalThis, { [globals[platform]]: native }, pages)
  const opened = evaluate<Partial<Record<AsyncApi, (options: object) => object>>>(
    await contender.bundle(
      opening(contender, platform),
      platform,
      offered(contender, platform, apis),
    ),
  )
  return {
    host,
    server,
    photo: () => host.tempFile(files[0] ?? ''),
    asked,
    start: (api, options) => begin(api, options, contender.style),
    startTask: (api, options) => begin(api, options, contender.taskStyle ?? contender.style),
    async dispose() {
      Reflect.deleteProperty(globalThis, globals[platform])
      await host.dispose()
      await server.close()
    },
  }

  function begin(api: AsyncApi, options: object, style: Contender['style']): Started {
    const call = opened[api]
    if (!call) throw new Missing(api)
    return start({ ...contender, style }, call, contender.spell?.(api, options) ?? options)
  }
}

/** The contender has no such API. */
export class Missing extends Error {}

function start(contender: Contender, call: (options: object) => object, spelled: unknown): Started {
  const { style, task = (returned) => returned, result = (resolved) => resolved } = contender
  const answers = withResolvers()
  const asked = spelled as Callbacks
  const given = style === 'promise' ? asked : answers.listening(asked)
  const returned = call(given)
  const answered = style === 'promise' ? returned : answers.promise
  const settled = Promise.resolve(answered).then(result) as Started['settled']
  // Some probes look at callbacks alone.
  settled.catch(() => {})
  return { given, returned, task: Object(task(returned)) as Task, settled }
}

interface Callbacks {
  readonly success?: (result: unknown) => void
  readonly fail?: (failure: unknown) => void
}

/** A promise for what takes callbacks alone. */
function withResolvers() {
  let settle = {} as Required<Callbacks>
  const promise = new Promise<unknown>((success, fail) => {
    settle = { success, fail }
  })
  return {
    promise,
    listening: (given: Callbacks): Callbacks => ({
      ...given,
      success: both(settle.success, given.success),
      fail: both(settle.fail, given.fail),
    }),
  }
}

const both =
  (one: (value: unknown) => void, other: ((value: unknown) => void) | undefined) =>
  (value: unknown): void => {
    one(value)
    other?.(value)
  }
