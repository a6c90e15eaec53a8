import { describe, expect, it } from 'vitest'
import { lighter } from '../../src/entries/lighter'
import type { AlipayGate, Gate, Platform } from '../../src/types/gate'
import type { CallCase } from '../conformance/case'
import { cases } from '../conformance/cases'
import { isOfListeners } from '../conformance/scene'
import type { At } from '../support/hosts'
import { type Outcome, outcomeOf } from '../support/outcome'
import { support, useWorlds, type World } from '../support/world'

const open = useWorlds()
const calls = cases.filter((of): of is CallCase => of.kind === 'call' || of.kind === 'task')

/** The oldest host that meets all of `required`. */
function oldest(platform: Platform, required: readonly Gate[]): At {
  const { base1, base2, client } = partsOf(required)
  const baseLibrary = base2 ?? base1 ?? required.find((gate) => typeof gate === 'string')
  const options = { ...(baseLibrary && { baseLibrary }), ...(client && { clientVersion: client }) }
  return { platform, title: JSON.stringify(options), options }
}
const partsOf = (required: readonly Gate[]): AlipayGate =>
  Object.assign({}, ...required.filter((gate) => typeof gate === 'object'))

/** Everything that a call with an option makes of it, as text that can be compared. */
async function trace(world: World, of: CallCase, more: object): Promise<string> {
  await of.prepare?.(world)
  world.host.clearCalls()
  const outcome = await outcomeOf(world.api(of.api)({ ...of.options?.(world), ...more }) as never)
  const asked = world.host.calls
    .filter(({ api }) => !versionSources.includes(api))
    .map(({ api, options }) => [api, options])
  return masked(JSON.stringify({ asked, outcome: plain(outcome) }))
}
// One of the two asks for versions, the other has no need to.
const versionSources = ['getAppBaseInfo', 'getSystemInfoSync', 'getAccountInfoSync']

// What it tells of times and sizes differs between any two calls.
const plain = (outcome: Outcome): object =>
  'error' in outcome
    ? { kind: outcome.error.kind, message: outcome.error.message }
    : { fields: Object.keys(outcome.value) }

// As do names of files.
const masked = (text: string): string => text.replace(/(tmp_|store_|resource\/)\w+/g, '$1#')

const values = { timeout: 10_000, method: 'GET', dataType: 'text', responseType: 'text' }
const given = (option: string): object => ({ [option]: values[option as 'method'] ?? true })

const modules = Object.entries(lighter)
  .flatMap(([platform, apis]) =>
    calls.flatMap((of) =>
      (apis[of.api] ?? []).map(({ folder, required }) => ({
        ...{ of, folder, platform: platform as Platform },
        at: oldest(platform as Platform, required),
      })),
    ),
  )
  .filter(({ of, at }) => !isOfListeners(of, at))

describe.each(modules)('$folder/$of.api on $platform', ({ platform, of, folder, at }) => {
  const options = Object.keys(support[platform][of.api]?.options ?? {})
  const own = options.filter((option) => !/^(url|filePath|src|key|urls|dataUrl)$/.test(option))

  it(`does as the module for all versions does, on ${at.title}`, async () => {
    for (const more of [{}, ...own.map(given)]) {
      const traces: string[] = []
      for (const which of [at, { ...at, lighter: folder }]) {
        const world = await open(which, of.needs)
        traces.push(await trace(world, of, more))
        world.uninstall()
      }
      expect(traces[1], JSON.stringify(more)).toBe(traces[0])
    }
  })
})
