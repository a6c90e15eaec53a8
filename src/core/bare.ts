import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import { bindAbsentCall, bindAbsentSync } from './bindAbsent'
import { bindCall } from './bindCall'
import { bindEvent } from './bindEvent'
import { bindOff } from './bindOff'
import { bindSync } from './bindSync'
import type { Gates } from './gates'
import { lazily } from './lazily'
import type { AnyCallable } from './row'

// Bare APIs are members of the host, by its names and as it has them. The whole object reads them from a text, since an app that
// starts makes nothing of a text, and binds each when it is first read.

type Bind = (name: string, since: Gate) => AnyCallable
type Binders = readonly [call: Bind, sync: Bind, event: Bind, off: Bind]

/** Adds those of a host that has them. */
export function addBare<T extends object>(
  target: T,
  driver: Driver<never>,
  gates: Gates,
  bare: string,
): T {
  return addAll(target, bare, [
    (name, since) => bindCall(driver, { name }, gates, { since }),
    (name, since) => bindSync(driver, { name }, gates, { since }),
    (name, since) => {
      const row = { since, method: name, off: name.replace('on', 'off') }
      return bindEvent(driver, { name }, gates, row)
    },
    undo,
  ])
}

/** Adds those that a platform lacks. */
export function addAbsent<T extends object>(target: T, driver: Driver<never>, bare: string): T {
  const throws: Bind = (name) => bindAbsentSync(driver, { name })
  return addAll(target, bare, [(name) => bindAbsentCall(driver, { name }), throws, throws, undo])
}

/** One line for each kind: `addCard@1.1.0 openCard@1.1.0`. */
function addAll<T extends object>(target: T, bare: string, binders: Binders): T {
  const loads: { [name: string]: () => AnyCallable } = {}
  const lines = bare.split('\n')
  binders.forEach((bind, kind) => {
    for (const entry of (lines[kind] as string).split(' ')) {
      const [name = '', since = ''] = entry.split('@')
      loads[name] = loadOf(bind, name, since as Gate)
    }
  })
  return lazily(target, loads)
}

const loadOf = (bind: Bind, name: string, since: Gate) => () => bind(name, since)

const undo: Bind = (name) => bindOff({ off: name.replace('off', 'on') })
