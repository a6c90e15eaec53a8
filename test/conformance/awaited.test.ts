import { describe, expect, it } from 'vitest'
import { platforms } from '../../scripts/platforms'
import type { At } from '../support/hosts'
import { isOurs } from '../support/natives'
import { outcomeOf } from '../support/outcome'
import { hasContractNames } from '../support/spelling'
import { told } from '../support/told'
import { type AnyApi, removeNatives, support, useWorlds } from '../support/world'
import type { CallCase, Case } from './case'
import { cases } from './cases'
import { isInTurn, isTurnOf } from './sample'
import { hostsWith, isOfListeners, type Scene, setScene } from './scene'
import { keepsLimit } from './suites/timeouts'

// Calls that are only awaited have a form of their own: the same options in, the same native calls and the same outcome.

interface Way {
  readonly name: string
  arrange?(scene: Scene): unknown
  options?(scene: Scene): object
}

const hostFails: Way = { name: 'a failure of the host', arrange: (scene) => scene.fail() }

const waysOf = (of: CallCase, at: At): readonly Way[] => [
  { name: 'a success' },
  { name: 'options that are left out', options: () => ({ unknown: undefined, other: null }) },
  { name: 'an option that no host knows', options: () => ({ unknown: 7 }) },
  ...(isOurs(at, of.api) ? [] : [hostFails]),
  { name: 'a host that lacks it', arrange: (scene) => removeNatives(scene, of.api) },
  { name: 'no host', arrange: (scene) => scene.uninstall() },
  ...(of.failures ?? []).filter(({ except }) => !except?.includes(at.platform)),
]

const isCall = (of: Case): of is CallCase =>
  (of.kind === 'call' || of.kind === 'task') && !goingOn.includes(of.api)
/** Crossmp asks the host again and again, until the app stops it. */
const goingOn = ['startLocationUpdate']
const open = useWorlds()

describe.each(cases.filter(isCall))('$api, where it is only awaited', (of) => {
  for (const at of hostsWith(of.api).filter((host) => isInTurn(of, host, 0))) {
    if (isOfListeners(of, at)) continue
    describe(at.title, () => {
      it.each(waysOf(of, at).filter((_, turn) => isTurnOf(of, turn)))(
        'is the same with $name',
        async (way) => {
          const whole = await run(of, at, way, (scene) => scene.api(of.api))
          const awaited = await formOf('awaited', of.api, at)
          expect(await run(of, at, way, () => awaited)).toEqual(whole)
        },
      )
    })
  }
})

const limits: readonly Way[] = [
  ...[60_000, '60000', 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 'soon', null, undefined].map(
    (timeout): Way => ({ name: `the limit ${timeout}`, options: () => ({ timeout }) }),
  ),
  { name: 'a network failure after the limit', arrange: failLate, options: () => ({ timeout: 2 }) },
  { name: 'a network failure before it', arrange: failLate, options: () => ({ timeout: 60_000 }) },
]

function failLate({ native, method, platform }: Scene): void {
  const failure = hasContractNames(platform) ? { errMsg: 'fail interrupted' } : { error: 12 }
  native[method] = (options) => {
    setTimeout(() => (options as { fail(reason: object): void }).fail(failure), 10)
  }
}

const isTimed = ({ api }: Case): boolean =>
  platforms.some((platform) => support[platform][api]?.options?.timeout)

describe.each(cases.filter(isCall).filter(isTimed))('$api, where it has a time limit', (of) => {
  for (const at of hostsWith(of.api)) {
    describe(at.title, () => {
      it.each(limits)('is the same with $name', async (way) => {
        if (!keepsLimit(await setScene(of, at, open), of.api)) return
        const whole = await run(of, at, way, (scene) => scene.api(of.api))
        const timed = await formOf('awaitedTimed', of.api, at)
        expect(await run(of, at, way, () => timed)).toEqual(whole)
      })
    })
  }
})

async function formOf(
  form: 'awaited' | 'awaitedTimed',
  api: string,
  { platform, lighter, production }: At,
): Promise<AnyApi> {
  const module = lighter
    ? await import(`../../src/entries/${platform}/${lighter}/${api}.ts`)
    : await import(`../../src/entries/${platform}/${api}.ts`)
  return module[production ? `${form}Production` : form]
}

async function run(
  of: CallCase,
  at: At,
  way: Way,
  apiIn: (scene: Scene) => AnyApi,
): Promise<object> {
  const scene = await setScene(of, at, open)
  await way.arrange?.(scene)
  const options = { ...scene.options, ...way.options?.(scene) }
  const outcome = await outcomeOf(apiIn(scene)(options) as Promise<object>)
  const calls = scene.host.calls.map(({ api, options: given }) => [api, told(given)])
  scene.uninstall()
  return { calls, ...toldOf(outcome) }
}

const toldOf = (outcome: object): object =>
  'error' in outcome
    ? { error: String(outcome.error), fields: told({ ...(outcome.error as object) }) }
    : (told((outcome as { value: object }).value) as object)
