// What the plugin writes depends on source, options and crossmp alone: caches that machines share go by these.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runScript } from '../support/runScript'
import type { Outputs } from './_compileAll'
import { fixtures } from './_fixtures'

const place = mkdtempSync(join(tmpdir(), 'crossmp-babel-'))
afterAll(() => rmSync(place, { recursive: true }))

test('the same bytes, wherever files stand and whatever was compiled before', async () => {
  const [compiled, again] = await Promise.all([
    outputsIn('app', 'sorted'),
    outputsIn('another/place', 'reversed'),
  ])
  expect(again).toEqual(compiled)
  expect(Object.keys(compiled)).toHaveLength(fixtures.length * 2)
  expect(JSON.stringify(compiled)).not.toContain(place)
}, 120_000)

function outputsIn(name: string, order: string): Promise<Outputs> {
  const cwd = join(place, name)
  mkdirSync(cwd, { recursive: true })
  return runScript(join(import.meta.dirname, '_compileAll.ts'), { cwd, args: [order] })
}
