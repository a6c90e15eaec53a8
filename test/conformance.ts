import { describe } from 'vitest'
import type { CallCase, Case } from './conformance/case'
import { isSampled } from './conformance/sample'
import { hostsWith, hostsWithout, type Open, type Subject, setScene } from './conformance/scene'
import { aborts } from './conformance/suites/aborts'
import { answers } from './conformance/suites/answers'
import { callbacks } from './conformance/suites/callbacks'
import { errors } from './conformance/suites/errors'
import { absentEvent, event } from './conformance/suites/event'
import { absentFactory, factory, ownFactory } from './conformance/suites/factory'
import { http } from './conformance/suites/http'
import { listeners } from './conformance/suites/listeners'
import { absent, missing } from './conformance/suites/missing'
import { misuse } from './conformance/suites/misuse'
import { oddHosts } from './conformance/suites/oddHosts'
import { options } from './conformance/suites/options'
import { own } from './conformance/suites/own'
import { required, requiredArguments, requiredByMethods } from './conformance/suites/required'
import { absentSocket, socket } from './conformance/suites/socket'
import { absentSync, sync } from './conformance/suites/sync'
import { noTimeouts, timeouts } from './conformance/suites/timeouts'
import { unversioned } from './conformance/suites/unversioned'
import type { At } from './support/hosts'
import { isOurs, nativeOf } from './support/natives'
import { nativeMethods, useWorlds } from './support/world'

const taskSuites = [aborts, timeouts, listeners]
/** About the API. */
const callSuites = [answers, options, required, noTimeouts, missing]
/** About the engine, whichever API it serves. */
const engineSuites = [callbacks, oddHosts, unversioned, misuse, errors]

/** Runs the suite of its kind for each API, on each host of the matrix. */
export function conformance(cases: readonly Case[]): void {
  const open = useWorlds()
  for (const of of cases) {
    describe(of.api, () => {
      for (const at of hostsWith(of.api)) describe(at.title, () => present(of, at, open))
      for (const at of hostsWithout(of.api)) describe(at.title, () => lacking(of, at, open))
    })
  }
}

function present(of: Case, at: At, open: Open): void {
  if (isOurs(at, of.api) && of.kind !== 'factory' && of.kind !== 'socket' && of.kind !== 'task') {
    own(of, at, open)
    if (of.kind === 'sync') requiredArguments(of, at, open)
    return
  }
  if (of.kind === 'sync') {
    sync(of, at, open)
    requiredArguments(of, at, open)
  } else if (of.kind === 'event') event(of, at, open)
  else if (of.kind === 'factory') {
    const suite = isOurs(at, of.api) ? ownFactory : factory
    const opening = of.alone ? opensAnew(open) : open
    suite(of, at, opening)
    requiredArguments(of, at, opening)
    requiredByMethods(of, at, opening)
  } else if (of.kind === 'socket') socket(of, at, open)
  else calls(of, at, open)
}

/** Hosts of other apps are other hosts. */
function opensAnew(open: Open): Open {
  let apps = 0
  return (at) => open(at, { appId: `app ${++apps}` })
}

function calls(of: CallCase, at: At, open: Open): void {
  const [method = of.api] = nativeMethods(at.platform, of.api, nativeOf(at))
  const composed = of.composed?.(method, at.platform)
  const subject: Subject = { of, at, composed, open: () => setScene(of, at, open) }
  const listens = composed === 'of listeners'
  for (const suite of listens ? [missing] : callSuites) suite(subject)
  for (const [index, suite] of engineSuites.entries()) {
    if (!listens && isSampled(of, at, index)) suite(subject)
  }
  if (of.kind === 'task') for (const suite of taskSuites) suite(subject)
  if (of.http) http(subject)
}

function lacking(of: Case, at: At, open: Open): void {
  if (of.kind === 'sync') absentSync(of, at, open)
  else if (of.kind === 'factory') absentFactory(of, at, open)
  else if (of.kind === 'socket') absentSocket(of, at, open)
  else if (of.kind === 'event') absentEvent(of, at, open)
  else absent(of, at, open)
}
