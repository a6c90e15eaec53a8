import { describe, expect, it } from 'vitest'
import { platforms, readApis } from '../../scripts/apis'
import { checkedBy, isImplied, isLimitOurs } from '../../scripts/lighter/gates'
import { isGated, lighterOf } from '../../scripts/lighter/index'
import type { Row } from '../../scripts/rows'
import type { Gate } from '../../src/types/gate'

const apis = await readApis()

describe.each(platforms)('the lighter modules for %s', (platform) => {
  const modules = apis.flatMap((api) => lighterOf(api, platform).map((each) => ({ api, ...each })))

  it.each(modules)('$folder/$api.name has no gate that its hosts meet', async (module) => {
    const { api, folder, required, rows: count, gated } = module
    const { [platform]: left } = await import(
      `../../src/entries/${platform}/${folder}/rows/${api.name}.ts`
    )
    const rows = [left].flat() as Row[]
    expect(rows).toHaveLength(count)
    const gates = rows.flatMap((row) => checkedBy(row, platform))
    const met = gates.filter((gate) => isImplied(gate, required, platform))
    // Its methods stand in a file of their own, which is not trimmed.
    if (`${platform} ${api.name}` !== 'alipay getFileSystemManager') expect(met).toEqual([])
    // Without a gate, versions must not matter: the module has nothing that would check them.
    expect(gated).toBe(gates.length > met.length || rows.some(isLimitOurs))
  })
})

describe('what is lighter', () => {
  const of = (name: string) => {
    const api = apis.find((each) => each.name === name)
    if (!api) throw new Error(name)
    return api
  }
  const folders = (name: string, platform: 'wechat' | 'alipay') =>
    lighterOf(of(name), platform).map(({ folder, required }) => [folder, required])

  it('needs the newest of what the API takes', () => {
    expect(folders('uploadFile', 'wechat')).toEqual([['latest', ['3.5.0']]])
    expect(folders('uploadFile', 'alipay')).toEqual([['latest', [{ client: '10.2.80' }]]])
  })

  it('drops my.httpRequest where my.request is there', () => {
    const since = { base1: '1.11.0', client: '10.1.32' }
    expect(folders('request', 'alipay')).toEqual([
      ['latest', [since, { client: '10.1.70' }]],
      ['current', [since]],
    ])
  })

  it('keeps an older way where the minimum of the newer one was never published', () => {
    expect(folders('getAppBaseInfo', 'alipay')).toEqual([])
    expect(folders('getAppBaseInfo', 'wechat')).toEqual([['latest', ['2.20.1']]])
  })

  it('is nothing where every supported host has all of it', () => {
    expect(folders('chooseImage', 'wechat')).toEqual([])
    expect(isGated([{ since: '1.0.0', params: { dark: false } }], 'alipay')).toBe(false)
    expect(isGated([{ since: '1.0.0', params: { timeout: false } }], 'alipay')).toBe(true)
  })
})

describe('isImplied', () => {
  it.each<[Gate, readonly Gate[], boolean]>([
    ['2.10.0', ['2.10.4'], true],
    ['2.10.4', ['2.10.0'], false],
    [{ client: '10.1.70' }, [{ base1: '1.11.0', client: '10.2.0' }], true],
    [{ base1: '1.9.0', client: '10.1.70' }, [{ base1: '1.11.0' }, { client: '10.2.0' }], true],
    [{ base2: '2.3.0' }, [{ base1: '1.24.0' }], false],
    [false, ['9.0.0'], false],
    ['unknown', ['9.0.0'], false],
  ])('%j by %j: %j', (gate, required, due) => {
    expect(isImplied(gate, required, 'alipay')).toBe(due)
  })
})
