import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEmpty } from 'lodash-es'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/apis'
import { lay, type Path } from '../../scripts/json'
import { platforms, records } from '../../scripts/platforms'
import { factsOf, hasFacts, pairsOf } from '../../src/compat/facts'
import type {
  Minimum,
  WrittenFacts,
  WrittenMember,
  WrittenMembers,
  WrittenStatement,
} from '../../src/compat/format'
import { hosts } from '../../src/testing/platforms'
import type { Platform } from '../../src/types/gate'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const textOf = (name: string): string => read(`src/compat/facts/${name}.json`)
const written = (platform: Platform): WrittenFacts => JSON.parse(textOf(platform))

const known = platforms.filter(hasFacts)

const layout = {
  /** A line for each member of a host, and of its objects. */
  opens: ([file, object, members, member]: Path): boolean =>
    member === undefined && (members ? members === 'members' : !object || file === 'objects'),
  write: (value: unknown): string =>
    JSON.stringify(value, null, 1)
      .replace(/\n */g, ' ')
      .replace(/\[ | \]/g, (bracket) => bracket.trim()),
}

describe('files of facts', () => {
  it.each([...known, 'pairs'])('%s.json has one thing a line', (name) => {
    expect(textOf(name)).toBe(lay(JSON.parse(textOf(name)), layout))
  })

  it.each([...known, 'pairs'])('%s.json has names and numbers, no prose', (name) => {
    expect(textOf(name)).toMatch(/^[\x20-\x7e\n]+$/)
  })
})

const majorOf = (version: string): number => Number.parseInt(version, 10)

/** A version as the platform writes it, and no newer than what there is. */
function isMinimum(gate: Minimum, platform: Platform): boolean {
  if (gate === 'baseline' || gate === 'unknown') return true
  const { parts } = records[platform].numbering
  const { baseLibrary, clientVersion } = hosts[platform].defaults
  if (typeof gate === 'string') {
    const isVersion = isEmpty(parts) && /^\d+\.\d+\.\d+$/.test(gate)
    return isVersion && majorOf(gate) <= majorOf(baseLibrary)
  }
  const stated = Object.entries(gate)
  return (
    stated.length > 0 &&
    stated.every(([part, version]) => {
      const newest = part === 'client' ? clientVersion : baseLibrary
      return parts[part]?.pattern.test(version) && majorOf(version) <= majorOf(newest)
    })
  )
}

const sorted = (table: object): void => {
  // In the order of code units, as Array.prototype.sort has it.
  expect(Object.keys(table)).toEqual(Object.keys(table).sort())
}

describe.each(known)('facts of %s', (platform) => {
  const { sources, source, apis, objects } = written(platform)
  const tables: readonly (readonly [string, WrittenMembers])[] = [
    [platform, apis],
    ...Object.entries(objects).map(([name, { members }]) => [name, members] as const),
  ]
  const members = tables.flatMap(([, table]) => Object.values(table))
  const statementsOf = ({
    since,
    options = {},
    results = {},
  }: WrittenMember): WrittenStatement[] => [
    since,
    ...Object.values(options),
    ...Object.values(results),
  ]
  const statements = [
    ...members.flatMap(statementsOf),
    ...Object.values(objects).map(({ since }) => since),
  ]

  it.each(tables)('%s is sorted', (_name, table) => {
    sorted(table)
    for (const { options = {}, results = {} } of Object.values(table)) {
      sorted(options)
      sorted(results)
    }
  })

  it('have minimums that are versions', () => {
    const gates = statements.map((one) => (typeof one === 'string' ? one : one.gate))
    expect(gates.filter((gate) => !isMinimum(gate, platform))).toEqual([])
  })

  it('name their sources, all of them', () => {
    const own = [...statements, ...members].flatMap((one) =>
      typeof one === 'object' ? (one.source ?? []) : [],
    )
    const ofDeclared = members.flatMap(({ declare }) => declare?.source ?? [])
    expect(new Set([...source, ...own, ...ofDeclared])).toEqual(new Set(Object.keys(sources)))
  })

  it('have the licences of what is more than facts in the notices', () => {
    const names = Object.values(sources).flatMap(({ name, licence }) =>
      licence === 'MIT' ? name : [],
    )
    const notices = read('THIRD-PARTY-NOTICES.md')
    for (const name of names) expect(notices).toMatch(new RegExp(`^### .*${name}`, 'm'))
  })

  it.each(tables)('of %s refer to what is there', (_name, table) => {
    for (const { off, returns, options = {}, results = {} } of Object.values(table)) {
      if (off) expect(table[off]?.kind).toBe('event')
      if (returns) expect(objects).toHaveProperty(returns)
      for (const fields of [options, results]) {
        const heads = Object.keys(fields).map((name) => name.split('.')[0])
        expect(Object.keys(fields)).toEqual(expect.arrayContaining(heads))
      }
    }
  })
})

const paired = platforms.filter((platform) => !isEmpty(pairsOf(platform)))

describe.each(paired)('pairs of %s', (platform) => {
  const pairs = pairsOf(platform)

  it('are of every member of wx', () => {
    expect(Object.keys(pairs)).toHaveLength(505)
    expect(Object.keys(pairs)).toEqual(Object.keys(factsOf('wechat').apis))
  })

  it('name members of its host, unless there is nothing', () => {
    const { apis } = factsOf(platform)
    for (const { class: found, native } of Object.values(pairs)) {
      expect(native === undefined).toBe(found === 'absent')
      expect(Object.keys(apis)).toEqual(expect.arrayContaining([...(native ?? [])]))
    }
  })

  it('have the same name where they say so', () => {
    const same = Object.entries(pairs).filter(([, one]) => /same|fields/.test(one.class))
    for (const [name, { native }] of same) expect(native).toEqual([name])
  })
})

describe('factsOf', () => {
  it('tells from when, by which source, and how sure that is', () => {
    const { uploadFile, request } = factsOf('alipay').apis
    expect(uploadFile?.options.timeout).toEqual({
      gate: { client: '10.2.80' },
      source: ['site'],
      certainty: 'stated',
    })
    expect(request?.options.data?.certainty).toBe('approximate')
    expect(request?.options['method.PUT']?.gate).toEqual({ client: '10.1.95' })
  })

  it('falls back on the sources of the file, and of the API', () => {
    const { request, getFileInfo } = factsOf('wechat').apis
    expect(request?.options.timeout?.source).toEqual(['typings'])
    expect(getFileInfo?.options.filePath?.source).toEqual(['legacy'])
  })

  it('knows tasks by the name that an API returns', () => {
    const { apis, objects } = factsOf('wechat')
    const task = objects[apis.uploadFile?.returns ?? '']
    expect(task?.members.offProgressUpdate).toMatchObject({
      kind: 'event',
      off: 'onProgressUpdate',
      since: { gate: '2.1.0' },
    })
  })
})
