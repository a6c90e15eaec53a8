import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgress } from '../../src/cli/progress'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

/** What is written while two files are read, each for as long. */
function written(isTTY: boolean, milliseconds: number): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  const progress = createProgress(2, stream)
  for (let file = 0; file < 2; file++) {
    vi.advanceTimersByTime(milliseconds)
    progress.step()
  }
  progress.end()
  return String(stream.read() ?? '')
}

test('counts files on a terminal where it takes long, and leaves nothing', () => {
  const text = written(true, 600)
  expect(text).toContain('2 of 2 files')
  expect(text).not.toContain('1 of 2 files')
  expect(text.endsWith('\x1b[2K\x1b[1G')).toBe(true)
})

test('writes nothing elsewhere, or where it is quick', () => {
  expect(written(false, 5000)).toBe('')
  expect(written(true, 10)).toBe('')
})
