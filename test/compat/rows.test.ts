import { isEmpty, mapValues, pick } from 'lodash-es'
import { describe, expect, it } from 'vitest'
import { type Api, readApis } from '../../scripts/apis'
import { differences, differencesOf, unpaired } from '../../scripts/compat/differences'
import { natives } from '../../scripts/compat/natives'
import { readContracts } from '../../scripts/contracts'
import { shapesOf } from '../../scripts/generate/support'
import { checkedBy } from '../../scripts/lighter/gates'
import { platforms } from '../../scripts/platforms'
import { gatesOf, rowsOf } from '../../scripts/rows'
import { factsOf, hasFacts, pairsOf } from '../../src/compat/facts'
import { expectedOf } from './expected'
import { mismatchesOf } from './mismatches'

const apis = await readApis()
const contracts = readContracts(apis)

describe.each(platforms.filter(hasFacts))('on %s, rows say what is known', (platform) => {
  const here = apis.filter(({ on }) => on.includes(platform)).map((api) => [api.name, api] as const)

  const advice = `Correct the row, or say why it is right: in scripts/compat/natives.ts what serves a name of ours, in
scripts/compat/differences.ts what the facts have wrong. A field that the host lacks is false in \`since.${platform}\`.`
  it.each(here)('%s', (_name, api) => {
    const listed = mapValues(differencesOf(api, platform), (one) => pick(one, ['row', 'facts']))
    expect(mismatchesOf(api, platform, shapesOf(api, contracts)), advice).toEqual(listed)
  })

  it.each(here)('%s, and what an option takes only later', (_name, api) => {
    const { rows } = expectedOf(api, platform)
    for (const [option, gates] of Object.entries(gatesOf(api, platform).later)) {
      const facts = rows.flatMap((row) => row.of('options', option) ?? [])
      // A source that means a part of the option. There may be none.
      const parts = facts.flatMap((fact) =>
        fact !== 'ours' && fact.certainty === 'approximate' ? [fact.gate] : [],
      )
      if (parts.length > 0) expect(parts).toEqual(expect.arrayContaining(Object.values(gates)))
    }
  })

  it.each(here)('%s, and every option in the bag', (_name, api) => {
    const { of } = expectedOf(api, platform)
    const options = shapesOf(api, contracts).options?.[platform] ?? []
    for (const option of options) {
      expect([option, of('options', `${platform}.${option}`)]).not.toContain(undefined)
    }
  })

  it('and differences are of APIs that are there', () => {
    const names = here.map(([name]) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(differences[platform] ?? {})))
  })

  it('and their names, ours and native ones, are known', () => {
    const of = (name: string) => apis.find((api) => api.name === name) as Api
    for (const [name, table] of Object.entries(natives[platform] ?? {})) {
      const { members, rows } = expectedOf(of(name), platform)
      if (table.of) expect(rows.map(({ method }) => method)).toContain(table.of)
      const shapes = shapesOf(of(name), contracts)
      for (const part of ['options', 'results'] as const) {
        const native = members.flatMap((member) => Object.keys(member[part]))
        for (const [ours, theirs] of Object.entries(table[part] ?? {})) {
          expect(shapes[part]).toHaveProperty(ours.split('.')[0] as string)
          expect(native).toEqual(expect.arrayContaining([...theirs]))
        }
      }
    }
  })
})

it.each(apis)('$name is of the kind that WeChat has', ({ name, kind, off }) => {
  const fact = factsOf('wechat').apis[name]
  // A socket is an object too. One that is handed on as it is, is an answer.
  const made = kind === 'socket' || (kind === 'sync' && fact?.kind === 'factory')
  expect(fact).toMatchObject(off ? { kind, off } : { kind: made ? 'factory' : kind })
})

it.each(apis.filter(({ on }) => on.includes('wechat')))(
  '$name on WeChat: gates are base libraries',
  (api) => {
    const gates = rowsOf(api, 'wechat').flatMap((row) => checkedBy(row, 'wechat'))
    expect(gates.filter((gate) => typeof gate !== 'string')).toEqual([])
  },
)

const paired = platforms.filter((platform) => !isEmpty(pairsOf(platform)))

describe.each(paired)('rows of %s', (platform) => {
  const rows = apis
    .filter(({ off, on }) => on.includes(platform) && !off)
    .flatMap((api) => {
      const [row] = rowsOf(api, platform)
      return row && !row.own ? [[api.name, row.method ?? api.name] as const] : []
    })

  it.each(rows)('%s calls %s, as it is paired', (name, method) => {
    const isPaired = pairsOf(platform)[name]?.native?.includes(method) ?? false
    const advice =
      '`unpaired` in scripts/compat/differences.ts says why a row calls what its API is not paired with.'
    expect(isPaired, advice).toBe(!Object.hasOwn(unpaired[platform] ?? {}, name))
  })
})
