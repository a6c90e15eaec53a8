import { describe, expect, it } from 'vitest'
import type { At } from '../support/hosts'
import { isOurs, nativeOf } from '../support/natives'
import { outcomeOf } from '../support/outcome'
import { told } from '../support/told'
import { type AnyApi, nativeMethods, removeNatives, useWorlds } from '../support/world'
import type { CallCase, Case } from './case'
import { cases } from './cases'
import { isInTurn, isTurnOf } from './sample'
import { hostsWith, type Scene, setScene } from './scene'

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
          const awaited = await awaitedOf(of.api, at)
          expect(await run(of, at, way, () => awaited)).toEqual(whole)
        },
      )
    })
  }
})

/** What comes later depends on what was called before. */
function isOfListeners({ api, composed }: CallCase, at: At): boolean {
  const [method = api] = nativeMethods(at.platform, api, nativeOf(at))
  return composed?.(method, at.platform) === 'of listeners'
}

async function awaitedOf(api: string, { platform, lighter, production }: At): Promise<AnyApi> {
  const module = lighter
    ? await import(`../../src/entries/${platform}/${lighter}/${api}.ts`)
    : await import(`../../src/entries/${platform}/${api}.ts`)
  return production ? module.awaitedProduction : module.awaited
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
