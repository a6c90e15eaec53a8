import { expect, it } from 'vitest'
import type { Report } from '../../src/babel'
import { narrowFrame } from '../../src/babel/narrowFrame'
import { compile, failure } from './compile'

const long = `const a = '${'x'.repeat(5000)}'`

it('shows the part of a long line that a place is in', () => {
  const code = `first()\n${long}; mpx.addCard(); ${long}`
  const column = code.split('\n')[1]?.indexOf('mpx') ?? 0
  const [text = '', pointer = '', ...more] =
    narrowFrame(code, { line: 2, column })?.split('\n') ?? []
  expect(more).toEqual([])
  expect(text.length).toBeLessThan(200)
  expect(text.slice(pointer.indexOf('^'))).toMatch(/^mpx\.addCard/)
  expect(text.startsWith('> 2 | ')).toBe(true)
})

it('shows a short line alone where those around it are long', () => {
  expect(narrowFrame(`${long}\nlogin()`, { line: 2, column: 0 })).toBe('> 2 | login()\n    | ^')
  expect(narrowFrame(`login()\n\n${long}`, { line: 1, column: 5 })).toBe(
    '> 1 | login()\n    |      ^',
  )
})

it('leaves all other frames to Babel', () => {
  expect(narrowFrame('a()\nb()\nc()', { line: 2, column: 0 })).toBeUndefined()
  expect(narrowFrame('a()\n\n\n\n\n'.concat(long), { line: 1, column: 0 })).toBeUndefined()
  expect(narrowFrame('', { line: 1, column: 0 })).toBeUndefined()
})

it('keeps reports and errors about minified code short', async () => {
  const reports: Report[] = []
  const onReport = (report: Report) => reports.push(report)
  const code = `const { mpx } = require('crossmp');${long};mpx.addCard();${long.replace('a', 'b')}`
  await compile(code, { platform: 'alipay', onReport })
  expect(reports[0]?.frame).toContain('mpx.addCard()')
  expect(reports[0]?.frame.length).toBeLessThan(400)
  const message = await failure(code.replace('addCard', 'addCart'), { platform: 'alipay' })
  expect(message).toContain('Did you mean')
  expect(message.length).toBeLessThan(700)
})
