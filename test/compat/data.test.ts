import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { type Api, readApis, root } from '../../scripts/apis'
import { compatFiles } from '../../scripts/compat/index'
import { limits } from '../../scripts/compat/limits'
import { wrappedOn } from '../../scripts/compat/wrapped'
import { readContracts } from '../../scripts/contracts'
import { platforms } from '../../scripts/platforms'
import { properties } from '../../src/apis/names'
import { factsOf } from '../../src/compat/facts'
import type { ApiData } from '../../src/compat/types'
import type { Platform } from '../../src/types/gate'
import { data, statementsOn, textOf } from './published'

const apis = await readApis()
const files = compatFiles(apis, readContracts(apis))

it.each(Object.keys(files))('%s is not stale', (file) => {
  // What to do: npm run generate.
  expect(readFileSync(join(root, file), 'utf8')).toBe(files[file])
})

describe('the schema', () => {
  const validate = new Ajv({ strictTypes: true }).compile(JSON.parse(textOf('data.schema.json')))
  const problemsOf = (value: unknown): unknown[] => {
    validate(value)
    return validate.errors ?? []
  }

  it('takes the data', () => {
    expect(problemsOf(data)).toEqual([])
  })

  const common = { certainty: 'stated', sources: ['typings'] }
  const works = { since: '2.10.0', via: ['uploadFile'], ...common }
  const never = { since: false, reason: 'no-counterpart', ...common }
  const withStatement = (wechat: object) => {
    const support = { wechat: [wechat] }
    return { sources: { wechat: {} }, absent: { wechat: never }, apis: { uploadFile: { support } } }
  }

  it.each([
    ['a way', works],
    ['an older way', { ...works, partial: true, notes: 'Only text.' }],
    ['what crossmp does', { ...works, emulated: true, certainty: 'ours', sources: [] }],
    [
      'what crossmp does alone',
      { ...works, via: [], emulated: true, certainty: 'ours', sources: [] },
    ],
    ['versions of Alipay', { ...works, since: { base1: '1.11.0', client: '10.1.32' } }],
    ['what never is', never],
    ['what a row alone says', { ...works, certainty: 'unknown', sources: [] }],
    ['what the host has', { ...never, native: { since: 'unknown', via: [] } }],
  ])('takes %s', (_, statement) => {
    expect(problemsOf(withStatement(statement))).toEqual([])
  })

  it.each([
    ['of one', { wechat: [works] }],
    ['of none', {}],
    ['that are new', { wechat: [works], harmony: [works] }],
  ])('takes platforms, statements %s', (_, support) => {
    expect(problemsOf({ ...withStatement(works), apis: { uploadFile: { support } } })).toEqual([])
  })

  it.each([
    ['a part of something without a note', { ...works, partial: true }],
    ['a version that is none', { ...works, since: '2.10' }],
    ['a line that is none', { ...works, since: { base3: '3.0.0' } }],
    ['no version at all', { ...works, since: {} }],
    ['a way by nothing', { ...works, via: [] }],
    ['what is ours and not said to be', { ...works, certainty: 'ours', sources: [] }],
    ['what nothing is known of', { ...works, sources: [] }],
    ['an unknown version that is stated', { ...works, since: 'unknown' }],
    ['what never is without a reason', { ...never, reason: undefined }],
    ['a reason that is none', { ...never, reason: 'maybe' }],
    ['another field', { ...works, until: '3.0.0' }],
  ])('refuses %s', (_, statement) => {
    expect(problemsOf(JSON.parse(JSON.stringify(withStatement(statement))))).not.toEqual([])
  })
})

it('goes by the row where no facts are kept of a platform', () => {
  const row = { since: '1.2.0', params: { image: '1.3.0', mask: false } }
  const api = { name: 'showToast', module: { sky: row } } as unknown as Api
  const { support, supportOf } = wrappedOn(api, 'sky' as Platform)
  const unsure = { via: ['showToast'], certainty: 'unknown', sources: [] }
  expect(support).toEqual([{ since: '1.2.0', ...unsure }])
  expect(supportOf('options', 'title')).toEqual([{ since: '1.2.0', ...unsure }])
  expect(supportOf('options', 'image')).toEqual([{ since: '1.3.0', ...unsure }])
  expect(supportOf('options', 'mask')).toEqual([])
})

describe('the data', () => {
  it('have every member of wx', () => {
    expect(Object.keys(data.apis)).toEqual(Object.keys(factsOf('wechat').apis))
    expect(Object.keys(data.apis)).toHaveLength(505)
  })

  it('say why crossmp has no API for one, and what WeChat has', () => {
    const ours = new Set(apis.map(({ name }) => name))
    const others = Object.entries(data.apis).filter(([name]) => !ours.has(name))
    expect(others).toHaveLength(505 - apis.length)
    for (const [name, { support }] of others) {
      expect(support.wechat).toMatchObject([
        name in properties ? { via: [name] } : { reason: 'not-wrapped', native: { via: [name] } },
      ])
      for (const [platform, [statement, ...more]] of Object.entries(support)) {
        if ((properties[name] as readonly string[] | undefined)?.includes(platform)) continue
        expect(statement).toMatchObject({ since: false, reason: expect.any(String) })
        expect(more).toEqual([])
      }
    }
  })

  it.each(platforms)('name sources of %s that are listed, all of them', (platform) => {
    const listed = Object.keys(data.sources[platform])
    const named = new Set(statementsOn(platform).flatMap(({ sources }) => sources))
    expect([...named].sort()).toEqual(listed.sort())
  })

  it.each(platforms)('have nothing to say of what %s does not have', (platform) => {
    const said = statementsOn(platform).map((statement) => JSON.stringify(statement))
    expect(said).not.toContain(JSON.stringify(data.absent[platform]))
    for (const { support, ...parts } of Object.values(data.apis)) {
      if (support[platform]?.[0]?.since) continue
      const told = Object.values(parts).flatMap((part) => Object.values(part))
      expect(told.filter((one) => platform in one)).toEqual([])
    }
  })

  it.each(platforms)('tell every limit of a row on %s', (platform) => {
    for (const [api, rows] of Object.entries(limits[platform] ?? {})) {
      for (const [method, places] of Object.entries(rows)) {
        for (const [place, note] of Object.entries(places)) {
          const [part = '', ...path] = place.split('.')
          const { support, ...parts } = data.apis[api] as ApiData
          const told = part ? parts[part as 'options']?.[path.join('.')] : support
          const byRow = told?.[platform]?.filter((one) => one.since && one.via[0] === method)
          if (note) expect(byRow).toMatchObject([{ partial: true, notes: note }])
          // What crossmp does in its place is no way of the host's.
          else expect(byRow?.filter(({ certainty }) => certainty !== 'ours')).toEqual([])
        }
      }
    }
  })

  it('are small enough to be read at once', () => {
    const perApi = 1_500 * platforms.length
    expect(textOf('data.json').length).toBeLessThan(perApi * Object.keys(data.apis).length)
  })
})
