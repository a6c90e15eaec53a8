import { describe, expect, it } from 'vitest'
import { apis } from '../../src/apis/names'
import { cases } from './cases'

const names = Object.keys(apis)
const entries = cases.flatMap((of) => (of.kind === 'event' && of.off ? [of.api, of.off] : [of.api]))

// The names of these tests are what `npm run coverage` reads.
describe('has one entry for', () => {
  it.each(names)('%s', (name) => {
    const advice = `${name} has to be in test/conformance/cases once, if its entry does not follow from its rows.`
    expect(
      entries.filter((entry) => entry === name),
      advice,
    ).toEqual([name])
  })
})

it('has no entry for anything else', () => {
  expect(entries.filter((entry) => !names.includes(entry))).toEqual([])
})
