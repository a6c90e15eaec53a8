import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { answerOf } from '../../src/cli/project/answer'

const answered = (code: string, limit?: number) => answerOf(new Worker(code, { eval: true }), limit)

test.each([
  ['waits', 'setInterval(() => {}, 1000)'],
  ['works', 'for (;;);'],
])('a configuration that %s without end is left', async (_, code) => {
  expect(await answered(code, 0.1)).toEqual({ problem: 'it did not end within 0.1 seconds' })
})

test('one that answers and goes on is ended', async () => {
  const code = "require('worker_threads').parentPort.postMessage({ options: {} }); for (;;);"
  expect(await answered(code)).toEqual({ options: {} })
})

test('one that ends without an answer has a problem', async () => {
  expect(await answered('process.exit()')).toEqual({ problem: 'it ended the process' })
})
