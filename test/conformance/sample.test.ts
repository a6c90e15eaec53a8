import { expect, it } from 'vitest'
import { apis } from '../../src/apis/names'
import { platforms } from '../../src/platforms/index'
import { everyHost, lighterModules } from '../support/hosts'
import { cases } from './cases'
import { isAlike, isSampled } from './sample'
import { hostsWith } from './scene'

const hosts = [...everyHost, ...lighterModules]
const suites = [0, 1, 2, 3, 4]
const alike = cases.filter(isAlike)

it('runs two suites for each API, each on one host of each platform', () => {
  for (const of of alike) {
    const run = suites.flatMap((suite) => {
      const on = hostsWith(of.api).filter((at) => isSampled(of, at, suite))
      return on.length > 0 ? [on.map(({ platform }) => platform).sort()] : []
    })
    const due = platforms.filter((name) => apis[of.api]?.includes(name)).sort()
    expect([of.api, run]).toEqual([of.api, [due, due]])
  }
})

it('runs each suite on each host, for some API, where there are more than a few', () => {
  for (const at of hosts) {
    if (alike.filter((of) => hostsWith(of.api).includes(at)).length < 12) continue
    for (const suite of suites) {
      expect(alike.some((of) => hostsWith(of.api).includes(at) && isSampled(of, at, suite))).toBe(
        true,
      )
    }
  }
})
