import { describe } from 'vitest'
import type { Case } from './conformance/case'
import { hostsWith, hostsWithout, type Subject, setScene } from './conformance/scene'
import { answers } from './conformance/suites/answers'
import { callbacks } from './conformance/suites/callbacks'
import { errors } from './conformance/suites/errors'
import { absent, missing } from './conformance/suites/missing'
import { oddHosts } from './conformance/suites/oddHosts'
import { options } from './conformance/suites/options'
import { nativeOf } from './support/natives'
import { useWorlds } from './support/world'

const callSuites = [answers, callbacks, options, oddHosts, missing, errors]

/** Runs the suite of its kind for each API, on each host of the matrix. */
export function conformance(cases: readonly Case[]): void {
  const open = useWorlds()
  for (const of of cases) {
    describe(of.api, () => {
      if (of.kind === 'sync' || of.kind === 'event') return
      for (const at of hostsWith(of.api)) {
        const composed = of.composed?.(at.platform, nativeOf(at))
        const subject: Subject = { of, at, composed, open: () => setScene(of, at, open) }
        describe(at.title, () => {
          for (const suite of callSuites) suite(subject)
        })
      }
      for (const at of hostsWithout(of.api)) describe(at.title, () => absent(of, at, open))
    })
  }
}
