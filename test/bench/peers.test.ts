import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, expect, test } from 'vitest'
import { behaviours, observe } from '../../bench/peers/behaviours'
import type { Contender } from '../../bench/peers/contender'
import {
  crossmpCondition,
  crossmpPlugin,
  crossmpRuntime,
} from '../../bench/peers/contenders/crossmp'
import { floor } from '../../bench/peers/contenders/floor'
import { table } from '../../bench/peers/report/table'
import { platforms } from '../../bench/platforms'

const folder = mkdtempSync(join(tmpdir(), 'crossmp-test-'))
const photo = join(folder, 'photo.png')
writeFileSync(photo, PNG.sync.write(new PNG({ width: 2, height: 2 })))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const failed = async (contender: Contender, platform: 'wechat' | 'alipay'): Promise<string[]> => {
  const held = await observe(contender, platform, [photo])
  return Object.values(held)
    .flatMap((probes) => Object.entries(probes))
    .filter(([, outcome]) => outcome !== true)
    .map(([probe, outcome]) => `${probe}: ${outcome}`)
}

for (const platform of platforms) {
  test.each([crossmpPlugin, crossmpCondition, crossmpRuntime])(
    `$name holds every behaviour on ${platform}`,
    async (contender) => expect(await failed(contender, platform)).toEqual([]),
  )
}

test('tells what a promise by hand does not do', async () => {
  const { params, task, errors } = await observe(floor, 'alipay', [photo])

  expect(params['request, responseType']).toBe('no')
  expect(task['is a promise']).toBe(true)
  expect(task['uploadFile, abort']).toMatch(/abort is not a function/)
  expect(errors['an Error']).toBe('no')
})

test('every probe has its outcome, but those that have no place', async () => {
  const held = await observe(crossmpPlugin, 'wechat', [photo])
  const asked = Object.values(behaviours).flatMap((probes) => Object.keys(probes))
  const told = Object.values(held).flatMap((probes) => Object.keys(probes))

  expect(asked.filter((probe) => !told.includes(probe))).toEqual([
    'uploadFile, fileType for older Alipay',
  ])
})

test('a table is Markdown', () => {
  expect(table(['', 'bytes'], [['crossmp', '1']])).toBe(
    '|  | bytes |\n| --- | ---: |\n| crossmp | 1 |',
  )
})
