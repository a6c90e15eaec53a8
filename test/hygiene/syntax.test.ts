import { parse } from 'acorn'
import { expect, test } from 'vitest'
import { builtFiles } from './_built'
import { faultsIn } from './_faults'

const files = builtFiles()

test('every built file is ES2015', () => {
  const errors = files.flatMap(({ file, code, sourceType }) => {
    try {
      parse(code, { ecmaVersion: 2015, sourceType })
      return []
    } catch (error) {
      return [`${file}: ${(error as Error).message}`]
    }
  })
  expect(errors).toEqual([])
})

test('no built file reads a global, or uses a builtin, that a mini-program may not have', () => {
  expect(files.flatMap(faultsIn)).toEqual([])
})

test('the files are those that apps load', () => {
  const names = files.map(({ file }) => file)
  const some = ['dist/index.mjs', 'dist/wechat/uploadFile.mjs', 'alipay/request.js']
  expect(names).toEqual(expect.arrayContaining(some))
})

test.each([
  ['Function("return this")()', 'global Function'],
  ['var root = globalThis', 'global globalThis'],
  ['typeof window === "object"', 'global window'],
  ['new Proxy({}, {})', 'global Proxy'],
  ['var s = Symbol.iterator', 'global Symbol'],
  ['fetch("/")', 'global fetch'],
  ['function* g() {}', 'generator'],
  ['p.finally(f)', '.finally'],
  ['list.includes(1)', '.includes'],
  ['list["flat"]()', '.flat'],
  ['Object.values(o)', 'Object.values'],
  ['f.constructor("return this")()', '.constructor'],
  ['this.x = 1', 'this of the module'],
])('finds %s', (code, fault) => {
  expect(faultsIn({ file: 'a.js', code, sourceType: 'script' })).toContain(`a.js:1 ${fault}`)
})

test.each([
  'function f(window) { return window.location }',
  'var list = [], at = 0; list[at]',
  'var o = { process: 1, values: 2 }; o.process = o.values',
  'function F() { this.x = 1 }',
])('lets %s pass', (code) => {
  expect(faultsIn({ file: 'a.js', code, sourceType: 'script' })).toEqual([])
})
