import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../scripts/apis'

const examples = join(root, 'examples')
const copies = readdirSync(examples)
  .map((name) => join(examples, name, 'src/share.ts'))
  .filter((file) => existsSync(file))

const native = (platform: string): string[] =>
  readFileSync(join(examples, platform, 'share.js'), 'utf8').split('\n')

it('the examples share one share.ts: whatever builds an app, its code is the same', () => {
  expect(copies.length).toBeGreaterThan(0)
  expect(new Set(copies.map((file) => readFileSync(file, 'utf8'))).size).toBe(1)
})

it('the native examples differ in what they require', () => {
  const [[wechat, ...there], [alipay, ...here]] = [native('wechat'), native('alipay')]
  expect(wechat).toContain("require('crossmp')")
  expect(alipay).toContain("require('crossmp/alipay')")
  expect(there).toEqual(here)
})
