import { isEmpty, mapValues } from 'lodash-es'
import { describe, expect, it } from 'vitest'
import { pack } from '../../scripts/generate/pack'
import { apis } from '../../src/apis/names'
import type { Feature, Support } from '../../src/core/features'
import { unpack } from '../../src/core/unpack'
import { features } from '../../src/entries/features'
import { platforms } from '../../src/platforms/index'

/** In the one form that `unpack` gives every feature. */
function plain(feature: Feature): object {
  const { values, since, gates } =
    typeof feature === 'object' && 'values' in feature
      ? feature
      : { values: [], since: feature === true ? undefined : feature, gates: {} }
  return {
    values,
    since,
    gates: Object.fromEntries(values.map((value) => [value, gates?.[value]])),
  }
}
// To have no options and to have none of their names is the same.
const plainAll = (part: Support['options']) => (isEmpty(part) ? undefined : mapValues(part, plain))

describe.each(platforms)('the table of canIUse on %s', (platform) => {
  const known = features[platform]
  const table = Object.keys(known)
    .map((api) => pack(api, known[api] as Support))
    .join('\n')

  it.each(Object.keys(known))('holds all of %s', (api) => {
    const { via, since, options, results, methods } = known[api] as Support
    expect(unpack(table, api)).toEqual({
      via,
      since,
      options: plainAll(options),
      results: plainAll(results),
      methods: plainAll(methods),
    })
  })

  it('holds nothing else', () => {
    const others = Object.keys(apis).filter((api) => !Object.hasOwn(known, api))
    for (const api of ['', 'toString', 'request|url', 'url', 'reques', ...others]) {
      expect(unpack(table, api), api).toBeUndefined()
    }
  })
})

it('refuses a name that it could not read again', () => {
  expect(() => pack('probe', { via: ['probe'], options: { 'a|b': true } })).toThrow('"a|b"')
})
