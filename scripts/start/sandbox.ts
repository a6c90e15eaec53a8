import vm from 'node:vm'
import type { Host, Platform } from 'crossmp/testing'
import type * as App from '../../examples/photo-upload/src/app'
import { records } from '../platforms'
import { type Bundle, exportsName } from './bundle'

/** A running app. */
export interface Sandbox {
  readonly app: typeof App
  /** Stops its timers. */
  dispose(): void
}

/** A context that has what a mini-program has: the host, timers, a console, and the language. */
export interface Surroundings {
  readonly context: vm.Context
  /** Stops its timers. */
  dispose(): void
}

export type Log = (level: string, ...message: unknown[]) => void

// The engine's own that a mini-program does not have.
const absent = ['globalThis', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape']

export function runBundle(bundle: Bundle, host: Host, log: Log): Sandbox {
  const { context, dispose } = surroundings(bundle.platform, host, log)
  vm.runInContext(bundle.code, context, { filename: `${bundle.platform}.js`, timeout: 10_000 })
  return { app: context[exportsName] as typeof App, dispose }
}

export function surroundings(platform: Platform, host: Host, log: Log): Surroundings {
  const timers = makeTimers()
  const context = vm.createContext(
    { [records[platform].global]: host.native, console: makeConsole(log), ...timers.functions },
    { name: platform, codeGeneration: { strings: false, wasm: false } },
  )
  for (const name of absent) vm.runInContext(`delete this.${name}`, context)
  return { context, dispose: timers.dispose }
}

/** Ids are numbers, as in mini-programs. */
function makeTimers() {
  const running = new Map<number, NodeJS.Timeout>()
  const keep = (timer: NodeJS.Timeout): number => {
    running.set(Number(timer), timer)
    return Number(timer)
  }
  const clear = (id: unknown): void => {
    clearTimeout(running.get(Number(id)))
    running.delete(Number(id))
  }
  return {
    functions: {
      setTimeout: (run: () => void, ms?: number) => keep(setTimeout(run, ms)),
      setInterval: (run: () => void, ms?: number) => keep(setInterval(run, ms)),
      clearTimeout: clear,
      clearInterval: clear,
    },
    dispose: () => [...running.keys()].forEach(clear),
  }
}

function makeConsole(log: Log): object {
  const levels = ['debug', 'log', 'info', 'warn', 'error']
  return Object.fromEntries(
    levels.map((level) => [level, (...message: unknown[]) => log(level, ...message)]),
  )
}
