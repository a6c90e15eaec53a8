import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../support/outcome'
import { quiet } from '../../support/wait'
import type { Scene, Subject } from '../scene'

const names = ['success', 'fail', 'complete'] as const
const subsets = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => names.filter((_, i) => bits & (1 << i)))

/** Callbacks and the promise, each of the eight ways to give them. */
export function callbacks({ of, open }: Subject): void {
  describe.each(['success', 'fail'] as const)('on %s', (outcome) => {
    it('runs the callbacks given, once, in order, before the promise', async () => {
      const scene = await open()
      if (outcome === 'fail') scene.fail()
      for (const given of subsets) {
        const due = given.filter((name) => name === outcome || name === 'complete')
        const { log, values } = await logOf(scene, given)
        expect(log, `given ${given}`).toEqual(['returned', ...due, 'promise'])
        expect(values.size, 'different values').toBe(1)
      }
    })

    it('rethrows what callbacks throw, and goes on', async () => {
      const scene = await open()
      if (outcome === 'fail') scene.fail()
      const thrower = (name: string) => () => {
        throw new Error(name)
      }
      const given = Object.fromEntries(names.map((name) => [name, thrower(name)]))
      const settled = await outcomeOf(scene.call(given))
      expect('value' in settled).toBe(outcome === 'success')
      await quiet()
      const thrown = scene.reports.exceptions.splice(0).map((error) => (error as Error).message)
      expect(thrown).toEqual([outcome, 'complete'])
    })
  })

  it('reports a rejection nobody handles, unless there is a callback', async () => {
    const scene = await open()
    scene.fail()
    for (const given of subsets) {
      scene.call(Object.fromEntries(given.map((name) => [name, () => {}])))
    }
    await quiet()
    const reported = scene.reports.rejections.splice(0)
    expect(reported).toHaveLength(1)
    expect(reported[0]).toMatchObject({ name: 'MpxError', api: of.api })
  })
}

async function logOf(scene: Scene, given: readonly string[]) {
  const log: string[] = []
  const values = new Set<unknown>()
  const note = (name: string) => (value: unknown) => {
    log.push(name)
    values.add(value)
  }
  await scene.prepare()
  const promise = scene.call(Object.fromEntries(given.map((name) => [name, note(name)])))
  log.push('returned')
  await promise.then(note('promise'), note('promise'))
  await quiet()
  return { log, values }
}
