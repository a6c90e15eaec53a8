import type { MpxError } from '../types/error'
import {
  type BoundCall,
  type Call,
  isOver,
  rejectThrown,
  settleWith,
  takeAnswer,
  takeFailure,
} from './call'
import { findNative } from './findNative'
import type { Method } from './native'
import { prepare } from './prepare'
import { rename } from './rename'
import type { AnyOptions, AnyRow, Bag, Native } from './row'
import { type HostSession, sessionOf, siteOf } from './session'
import { takeReturned } from './swallow'

const noRow: AnyRow = { since: false }

/**
 * Calls the host once and promises the normalised answer. The only place where an asynchronous method of a host is called, but
 * for `ask`.
 *
 * `target` is the object the method belongs to, where that is not the host itself.
 */
export function invoke(bound: BoundCall, options?: AnyOptions, target?: Native): Call {
  const given: AnyOptions = Object(options)
  const session = sessionOf(bound.driver)
  let resolve!: (result: Bag) => void
  let reject!: (error: MpxError) => void
  const promise = new Promise<Bag>((yes, no) => {
    resolve = yes
    reject = no
  })
  const call: Call = {
    bound,
    session,
    site: siteOf(session),
    promise,
    resolve,
    reject,
    state: 'preparing',
    row: noRow,
    options: given,
    task: undefined,
    running: undefined,
    unwatch: undefined,
  }
  try {
    start(call, given, target)
  } catch (thrown) {
    rejectThrown(call, thrown)
  }
  return call
}

function start(call: Call, given: AnyOptions, target?: Native): void {
  const { bound } = call
  const { extras } = bound
  if (extras) extras.heed(call, given)
  const { session, row, host, native: ask } = findNative(bound, call.session, target)
  call.row = row
  const options = (call.options = prepare(given, bound, row, session))
  if (bound.watch) bound.watch(call, given)
  if (isOver(call)) return
  if (row.call) {
    const value = row.call(options, session, call, host)
    if (!isOver(call)) call.state = 'answered'
    settleWith(call, value)
    return
  }
  const native: Bag = Object(toNative(row.options, options, session))
  if (extras) extras.addOwn(native, call, session, given)
  if (row.finish) row.finish(native, session)
  callNative(call, host, ask, native)
}

function callNative(call: Call, host: Native, ask: Method, native: Bag): void {
  const success = (answer: unknown) => takeAnswer(call, answer)
  const fail = (reason: unknown) => takeFailure(call, reason)
  native.success = success
  native.fail = fail
  call.state = 'waiting'
  try {
    const task = (call.task = ask.call(host, native))
    if (call.state === 'waiting') call.running = task
    takeReturned(task, success, fail)
  } catch (thrown) {
    takeFailure(call, thrown)
  }
}

function toNative(mapping: AnyRow['options'], options: Bag, session: HostSession): object {
  if (!mapping) return options
  return typeof mapping === 'function' ? mapping(options, session) : rename(options, mapping)
}
