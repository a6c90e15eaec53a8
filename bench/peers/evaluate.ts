import { type Context, createContext, Script } from 'node:vm'

let evaluated = 0

/** A copy of its own at each evaluation: code that serves several kinds of objects is slower. */
export const fresh = (code: string): string => `${code}\n// ${evaluated++}`

/** Evaluates a bundle in this realm; what it hands out. */
export function evaluate<T>(code: string): T {
  const run = new Script(fresh(`(function (handOut) { 'use strict'; ${code}\n})`))
  let handedOut: T | undefined
  run.runInThisContext()((value: T) => {
    handedOut = value
  })
  if (!handedOut) throw new Error('The bundle handed nothing out.')
  return handedOut
}

const nothing = (): void => {}

/** What a host has besides `wx` or `my`. */
export const pages = {
  App: nothing,
  Page: nothing,
  Component: nothing,
  Behavior: nothing,
  getApp: nothing,
  getCurrentPages: (): unknown[] => [],
}

/** A realm as a mini-program has it: the language, timers, the host and the pages' functions. */
export function realm(globals: object): Context {
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval }
  return createContext({ ...timers, ...pages, console, ...globals })
}
