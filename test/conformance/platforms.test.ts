import { mapValues } from 'lodash-es'
import { describe, expect, it } from 'vitest'
import { apis } from '../../src/apis/names'
import { factsOf } from '../../src/compat/facts'
import { gatesOf } from '../../src/core/features'
import { records } from '../../src/platforms/index'
import { type At, newest } from '../support/hosts'
import { hasApi } from '../support/natives'
import { support, useWorlds } from '../support/world'
import type { CallCase, SyncCase } from './case'
import { cases } from './cases'

const open = useWorlds()

it.each(Object.values(newest))('finds on $title what the index promises', (at) => {
  for (const [api, on] of Object.entries(apis)) {
    expect(hasApi(at, api), api).toBe(on.includes(at.platform))
  }
})

/** The shape of a value: what it has, and of which types. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  if (value instanceof ArrayBuffer) return 'ArrayBuffer'
  const fields = Object.entries(value)
  // What is in a header is the server's.
  const shapes = fields.map(([key, inner]) => [key, key === 'header' ? {} : shapeOf(inner)])
  return Object.fromEntries(shapes)
}

const isPath = (text: string): boolean =>
  Object.values(records).some(({ paths }) =>
    Object.values(paths).some((start) => text.startsWith(start)),
  )

/** A value, less what hosts word in their own way: paths, and what servers are told of them. */
const portable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(portable)
  if (typeof value === 'string' && value.startsWith('{')) return portable(JSON.parse(value))
  if (typeof value === 'string') return isPath(value) ? 'a path' : value
  if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) return value
  return mapValues(value, (inner, key) => (/^headers?$/.test(key) ? {} : portable(inner)))
}

/** What hosts tell by an older native method alone: no gate says so. */
const olderOnly: { readonly [api: string]: readonly string[] } = {
  getAppBaseInfo: ['fontSizeSetting'],
}

/** Whether every platform that has an API has a field of its result, as their rows say. */
const isShared = (api: string, field: string): boolean =>
  !olderOnly[api]?.includes(field) &&
  (apis[api] ?? []).every((platform) => {
    const known = support[platform][api]
    return known && !gatesOf(known, ['success', field]).includes(false)
  })

/** What is left of a result without what some platform lacks. */
const shared = (api: string, result: object): object =>
  Object.fromEntries(Object.entries(result).filter(([field]) => isShared(api, field)))

const resultOf = async (of: CallCase | SyncCase, at: At): Promise<unknown> => {
  const world = await open(at, of.kind === 'sync' ? {} : of.needs)
  await of.prepare?.(world)
  const args = of.kind === 'sync' ? (of.args?.(world) ?? []) : [of.options?.(world)]
  const result = await world.api(of.api)(...args)
  world.uninstall()
  return typeof result === 'object' && result !== null ? shared(of.api, result) : result
}

describe('the newest of each platform', () => {
  for (const of of cases) {
    const on = apis[of.api] ?? []
    if (of.kind === 'event' || of.kind === 'factory' || of.kind === 'socket' || on.length < 2)
      continue
    // An object that is handed on is the host's own.
    if (factsOf('wechat').apis[of.api]?.returns) continue
    it(`answers ${of.api} alike`, async () => {
      const results: unknown[] = []
      for (const platform of on) results.push(await resultOf(of, newest[platform]))
      // A result that is given whole is the same here and there; of others, what differs between hosts is left out.
      const alike = results.map(of.result && !of.partial ? portable : shapeOf)
      for (const one of alike) expect(one).toEqual(alike[0])
    })
  }
})
