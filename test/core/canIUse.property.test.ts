import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apis } from '../../src/apis/names'
import { isUnsupported } from '../../src/core/guards'
import type { CallCase } from '../conformance/case'
import { cases } from '../conformance/cases'
import { type At, everyHost } from '../support/hosts'
import { outcomeOf } from '../support/outcome'
import { nativeMethods, support, useWorlds, type World } from '../support/world'

const open = useWorlds()
const calls = cases.filter((of): of is CallCase => of.kind === 'call' || of.kind === 'task')

const names = fc.constantFrom(...Object.keys(apis), 'toString', 'nope', '__proto__', 'env', '')
const words = fc.constantFrom('object', 'success', 'callback', 'return', 'constructor', '', 'x')
const fields = fc.oneof(
  fc.constantFrom('timeout', 'abort', 'errMsg', 'statusCode', '__proto__', 'toString', ''),
  fc.string(),
)
const query = fc
  .tuple(names, fc.array(fc.oneof(words, fields), { maxLength: 4 }))
  .map(([name, rest]) => [name, ...rest].join('.'))

/** Whether a call is refused because the host lacks something. */
const isRefused = async (world: World, of: CallCase, more: object): Promise<boolean> => {
  // A platform that lacks it may have nothing that could be prepared either.
  const { platform, native } = world
  if (nativeMethods(platform, of.api, native).length > 0) await of.prepare?.(world)
  const given = { ...of.options?.(world), ...more }
  const outcome = await outcomeOf(world.api(of.api)(given) as Promise<object>)
  return 'error' in outcome && isUnsupported(outcome.error)
}

describe.each(everyHost)('canIUse on $title', (at: At) => {
  it('answers whatever it is asked', async () => {
    const { canIUse } = await open(at)
    fc.assert(
      fc.property(fc.oneof(fc.string(), query, fc.anything()), (given) => {
        expect(canIUse(given as string)).toBeTypeOf('boolean')
      }),
    )
  })

  it('says no to what is none of its names', async () => {
    const { canIUse, host } = await open(at)
    const none = ['nope', '', 'constructor', '__proto__', 'request.nope', 'request.object.nope']
    for (const given of [...none, undefined, null, 7, {}]) {
      expect(canIUse(given as string), String(given)).toBe(false)
    }
    fc.assert(
      fc.property(query, (given) => {
        const [name = ''] = given.split('.')
        if (!(name in apis) && name in host.native) expect(canIUse(given)).toBe(false)
      }),
    )
  })

  it('says yes to no API that is then refused', async () => {
    for (const of of calls) {
      const world = await open(at, of.needs)
      const refused = await isRefused(world, of, {})
      expect(refused && world.canIUse(of.api), of.api).toBe(false)
      // An API may be newer than the native that it is called by: then a host that has it all the same serves it.
      const isNewer = support[at.platform][of.api]?.since !== undefined
      expect(refused || isNewer || world.canIUse(of.api), of.api).toBe(true)
      world.uninstall()
    }
  })

  it('says yes to no option that is then refused', async () => {
    for (const of of calls) {
      const world = await open(at, of.needs)
      const given = { ...of.options?.(world) }
      for (const option of Object.keys(support[at.platform][of.api]?.options ?? {})) {
        // What every call is given has been tried, with a value that means something.
        if (!world.canIUse(`${of.api}.object.${option}`) || option in given) continue
        expect(await isRefused(world, of, { [option]: true }), `${of.api} ${option}`).toBe(false)
      }
      world.uninstall()
    }
  })
})

it('needs nothing newer than ES2015', async () => {
  const { hasOwn } = Object
  const { canIUse } = await open(everyHost[0] as At)
  Object.assign(Object, { hasOwn: undefined })
  try {
    expect(canIUse('request.object.url')).toBe(true)
    expect(canIUse('constructor')).toBe(false)
  } finally {
    Object.assign(Object, { hasOwn })
  }
})
