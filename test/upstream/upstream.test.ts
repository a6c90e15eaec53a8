import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newsIn } from '../../scripts/upstream/differences'
import { markdownOf } from '../../scripts/upstream/markdown'
import { readTypings } from '../../scripts/upstream/typings'
import type { Fact, Facts, MemberFacts } from '../../src/compat/facts'
import type { Platform } from '../../src/types/gate'

const root = mkdtempSync(join(tmpdir(), 'crossmp-upstream-'))
afterAll(() => rmSync(root, { recursive: true }))

/** What is read of typings with this text. */
function read(platform: Platform, text: string) {
  const folder = join(root, String(Math.random()))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ types: './index.d.ts' }))
  writeFileSync(join(folder, 'index.d.ts'), text)
  return readTypings(platform, folder)
}

const wechat = (members: string, more = '') =>
  read(
    'wechat',
    `declare namespace WechatMiniprogram {
      interface ScanOption {
        onlyFromCamera?: boolean
        /** 需要基础库： \`1.7.0\`
         *
         * 识别的类型 */
        scanType?: string[]
        success?: () => void
        ${more}
      }
      interface Wx {
        ${members}
      }
    }`,
  )

const scan = `/** 需要基础库： \`1.2.0\`
 *
 * 扫码。基础库 1.9.6 开始支持别的 */
 scanCode<T extends ScanOption>(option: T): void`

describe('typings are read', () => {
  it('of members and their options, with the minimum that they begin with', () => {
    expect(Object.fromEntries(wechat(`${scan}\nonShow(listener: () => void): void`))).toEqual({
      scanCode: '1.2.0',
      'scanCode.onlyFromCamera': undefined,
      'scanCode.scanType': '1.7.0',
      onShow: undefined,
    })
  })

  it('of arguments, by their names', () => {
    expect([...wechat('createMap(id: string, component?: object): void').keys()]).toEqual([
      'createMap',
      'createMap.id',
      'createMap.component',
    ])
    expect([...wechat('encode(bytes: ArrayBuffer): string').keys()]).toEqual([
      'encode',
      'encode.bytes',
    ])
  })

  it("of Alipay's namespaces in namespaces", () => {
    const text = `declare namespace my {
      export const SDKVersion: string
      export function alert(object: { title?: string; success?(): void }): void
      namespace ap { export function openURL(object: { url: string }): void }
    }`
    expect([...read('alipay', text).keys()].sort()).toEqual([
      'SDKVersion',
      'alert',
      'alert.title',
      'ap.openURL',
      'ap.openURL.url',
    ])
  })
})

const fact = (gate: string, source = 'typings'): Fact =>
  ({ gate, source: [source], certainty: 'stated' }) as Fact

function factsOf(options: MemberFacts['options']): Facts {
  const scanCode: MemberFacts = { kind: 'call', since: fact('1.2.0'), options, results: {} }
  return { sources: {}, source: ['typings'], apis: { scanCode }, objects: {} }
}

describe('news', () => {
  const options = { onlyFromCamera: fact('baseline'), scanType: fact('1.7.0') }
  const named = wechat(scan)

  it('are none where the typings say what the facts say', () => {
    expect(newsIn(factsOf(options), wechat(scan), named)).toEqual([])
  })

  it('are what was added and is gone, and other minimums', () => {
    const moved = scan.replace('1.2.0', '1.3.0')
    const newest = wechat(moved, 'isDark?: boolean')
    const gone = { ...options, hint: fact('baseline') }
    const before = wechat(scan, 'hint?: string')
    expect(newsIn(factsOf(gone), newest, before)).toEqual([
      { path: 'scanCode.isDark', change: 'added', inTypings: undefined },
      { path: 'scanCode.hint', change: 'removed' },
      { path: 'scanCode', change: 'minimum', inFacts: '1.2.0', inTypings: '1.3.0' },
    ])
  })

  it('are not what the facts had otherwise already, nor what they have of other sources', () => {
    const own = { onlyFromCamera: fact('2.0.0'), scanType: fact('1.8.0', 'docs') }
    const elsewhere = { ...own, hint: fact('2.1.0', 'docs') }
    expect(newsIn(factsOf(elsewhere), wechat(scan), named)).toEqual([])
  })

  it('are printed as Markdown', () => {
    const news = newsIn(factsOf(options), wechat(scan, 'isDark?: boolean'), named)
    const upstream = { name: 'miniprogram-api-typings', named: '5.2.3', newest: '5.3.0', news }
    expect(markdownOf(upstream)).toBe(
      '## miniprogram-api-typings 5.2.3 → 5.3.0\n\n### Not in the facts (1)\n\n- `scanCode.isDark`\n',
    )
    expect(markdownOf({ ...upstream, newest: '5.2.3', news: [] })).toContain('Nothing differs.')
  })
})
