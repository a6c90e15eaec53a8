import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyHost } from '../support/hosts'
import type { Received } from '../support/readBody'
import { useWorlds } from '../support/world'

const open = useWorlds()

const field = fc.stringMatching(/^[a-z]\w{0,7}$/)
const text = fc.string({ unit: 'grapheme' })
const json = fc.jsonValue({ maxDepth: 2 })
const value = fc.oneof(text, fc.integer(), fc.boolean(), json, fc.constantFrom(null, undefined))
const form = fc.array(fc.tuple(field, value), { maxLength: 6 }).map(Object.fromEntries)

/** What is sent: text as it is, the rest as JSON has it, nothing for nothing. */
const fieldsOf = (given: object): object => {
  const there = Object.entries(given).filter(([, each]) => each !== undefined && each !== null)
  return Object.fromEntries(
    there.map(([name, each]) => [name, typeof each === 'string' ? each : JSON.stringify(each)]),
  )
}

describe.each(everyHost)('form data on $title', (at) => {
  it('arrives as text, the same on every host', async () => {
    const world = await open(at)
    const filePath = world.host.tempFile(Buffer.from('photo'), 'photo.png')
    const options = { url: world.server.url('/echo'), filePath, name: 'photo' }
    await fc.assert(
      fc.asyncProperty(form, async (formData) => {
        const before = JSON.stringify(formData)
        const result = await world.api('uploadFile')({ ...options, formData })
        const received = JSON.parse((result as { data: string }).data) as Received
        expect(received.fields).toEqual(fieldsOf(formData))
        expect(received.file?.bytes).toBe(5)
        expect(JSON.stringify(formData)).toBe(before)
      }),
      { numRuns: 25 },
    )
  })
})
