import { describe, expect, it, vi } from 'vitest'
import { configure } from '../../../src/core/config'
import type { Host } from '../../../src/testing/index'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()
const settled = () => new Promise((resolve) => setImmediate(resolve))

const card = { id: 'card', class: 'card', left: 10, top: 100, width: 300, height: 80 }
const rect = { left: 10, top: 100, right: 310, bottom: 180, width: 300, height: 80 }

/** Nodes of a page, and a canvas. */
function fill(host: Host) {
  const canvas = { getContext: () => ({}) }
  host.page.nodes = [
    { ...card, dataset: { index: 7 }, style: { color: 'red' } },
    { id: 'list', tag: 'scroll-view', scrollTop: 40, children: [{ class: 'item', top: 300 }] },
    { class: 'item', top: 400, width: 50, height: 10 },
    { id: 'drawing', tag: 'canvas', node: canvas },
  ]
  return canvas
}

/** Alipay tells ids and datasets by `fields` alone. */
const tells = (host: Host) =>
  host.platform === 'wechat' || 'fields' in Object(host.native.createSelectorQuery?.())

describe.each(hosts)('createSelectorQuery on %s %o', (platform, versions) => {
  const open = () => {
    const used = use(platform, versions)
    const canvas = fill(used.host)
    return { ...used, canvas, query: used.mpx.createSelectorQuery() }
  }

  it('tells where a node is, with its id and dataset where the host has them', async () => {
    const { host, query } = open()
    const found = vi.fn()
    query.select('#card').boundingClientRect(found).exec()
    await settled()
    const own = tells(host) ? { id: 'card', dataset: { index: 7 } } : { id: '', dataset: {} }
    expect(found.mock.calls).toEqual([[{ ...rect, ...own }]])
  })

  it('runs the callback of each request once, in order, then that of exec', async () => {
    const { query } = open()
    const told: [string, unknown][] = []
    const tell = (who: string) => (found: unknown) => void told.push([who, found])
    query.select('#card').boundingClientRect(tell('rect'))
    query.selectViewport().scrollOffset(tell('scroll'))
    query.selectAll('.item').boundingClientRect(tell('items'))
    query.exec(tell('all'))
    await settled()
    expect(told.map(([who]) => who)).toEqual(['rect', 'scroll', 'items', 'all'])
    const [first, second, third, all] = told.map(([, found]) => found)
    expect(all).toEqual([first, second, third])
    expect((all as unknown[])[0]).toBe(first)
    expect(second).toMatchObject({ id: '', dataset: {}, scrollLeft: 0, scrollTop: 0 })
    expect(third).toMatchObject([{ top: 260 }, { top: 400, right: 50 }])
  })

  it('tells null for a node that is not there, and no nodes for none', async () => {
    const { query } = open()
    const all = vi.fn()
    query.select('#none').boundingClientRect()
    query.select('#none').scrollOffset()
    query.selectAll('.none').boundingClientRect().exec(all)
    await settled()
    expect(all.mock.calls).toEqual([[[null, null, []]]])
  })

  it('tells all of the window', async () => {
    const { query } = open()
    const found = vi.fn()
    query.selectViewport().boundingClientRect(found).exec()
    await settled()
    const size = { width: 390, height: 753 }
    const edges = { left: 0, top: 0, right: 390, bottom: 753 }
    expect(found.mock.calls).toEqual([[{ id: '', dataset: {}, ...edges, ...size }]])
  })

  it('asks the same again', async () => {
    const { host, query } = open()
    const [each, first, second] = [vi.fn(), vi.fn(), vi.fn()]
    query.select('#card').boundingClientRect(each)
    query.exec(first)
    await settled()
    host.page.change('#card', { top: 200 })
    query.exec(second)
    await settled()
    const tops = [100, 200]
    expect(each.mock.calls.map(([found]) => found.top)).toEqual(tops)
    expect([first, second].map(({ mock }) => mock.calls[0]?.[0][0].top)).toEqual(tops)
  })

  it('selects several before it asks', async () => {
    const { query } = open()
    const [one, other] = [vi.fn(), vi.fn()]
    const [a, b] = [query.select('#card'), query.select('canvas')]
    a.boundingClientRect(one)
    b.boundingClientRect(other)
    query.exec()
    await settled()
    expect(one.mock.calls[0]?.[0]).toMatchObject({ height: 80 })
    expect(other.mock.calls[0]?.[0]).toMatchObject({ height: 0 })
  })

  it('returns the query, from requests and `in` too', () => {
    const { host, query } = open()
    expect(query.select('#card').boundingClientRect()).toBe(query)
    expect(query.selectViewport().scrollOffset()).toBe(query)
    if (platform === 'wechat' && host.baseLibrary === '1.4.0') {
      expect(thrown(() => query.in({}))).toMatchObject({ kind: 'version', api: 'in' })
    } else expect(query.in({})).toBe(query)
  })

  it('gives a canvas, or says which version has it', async () => {
    const { host, query, canvas } = open()
    const nodes = query.select('#drawing')
    const old = !(
      'node' in Object((host.native as never as Probe).createSelectorQuery().select('a'))
    )
    if (old) {
      const error = thrown(() => nodes.node())
      expect(error).toMatchObject({ kind: 'version', api: 'node' })
      expect(error.errMsg).toContain('2.7.0')
      expect(thrown(() => nodes.context())).toMatchObject({ kind: 'version' })
      return
    }
    const found = vi.fn()
    nodes.node(found).exec()
    await settled()
    expect(found.mock.calls).toEqual([[{ node: canvas }]])
  })

  it('refuses a call without what it needs', () => {
    const { query } = open()
    const select = query.select as () => never
    expect(thrown(() => select.call(query))).toMatchObject({ kind: 'argument', api: 'select' })
  })
})

/** A native query that calls back for nothing but `exec`, at once. */
function answering(results: unknown): object {
  const native: object = {
    ...{ select: () => native, selectAll: () => native, selectViewport: () => native },
    ...{ boundingClientRect: () => native, scrollOffset: () => native, fields: () => native },
    exec: (callback: (all: unknown) => void) => callback(results),
  }
  return native
}

interface Probe {
  createSelectorQuery(): { select(selector: string): object }
}

describe('createSelectorQuery on Alipay', () => {
  it('runs what it asked, whatever else throws', () => {
    vi.useFakeTimers()
    const { host, mpx } = use('alipay')
    host.stub('createSelectorQuery', () => answering([{ width: 1, height: 1 }]))
    const all = vi.fn()
    const query = mpx.createSelectorQuery()
    query.select('#card').boundingClientRect(() => {
      throw new Error('from the app')
    })
    query.exec(all)
    expect(all).toHaveBeenCalledOnce()
    expect(() => vi.runAllTimers()).toThrow('from the app')
    vi.useRealTimers()
  })

  it('reads results by their place: a native query whose requests call back, or do not', () => {
    const { host, mpx } = use('alipay')
    const results = [
      { width: 10, height: 20, left: 0, top: 5, right: 10, bottom: 25 },
      { scrollTop: 7, scrollLeft: 0 },
      [{ id: 'a' }, { id: 'b' }],
    ]
    host.stub('createSelectorQuery', () => answering(results))
    const [f, g, h, k] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
    const query = mpx.createSelectorQuery()
    query.select('#x').boundingClientRect(f)
    query.selectViewport().scrollOffset(g)
    query.selectAll('.i').fields({ id: true }, h)
    query.exec(k)
    query.exec()
    expect([f, g, h].map(({ mock }) => mock.calls.length)).toEqual([2, 2, 2])
    expect(f.mock.calls[0]?.[0]).toMatchObject({ width: 10, top: 5, bottom: 25 })
    expect(g.mock.calls[0]?.[0]).toMatchObject({ scrollTop: 7 })
    expect(h.mock.calls[0]?.[0]).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(k).toHaveBeenCalledOnce()
    expect(k.mock.calls[0]?.[0]).toHaveLength(3)
    expect(host.callsOf('createSelectorQuery')).toHaveLength(3)
  })

  it.each([undefined, [null], [undefined], {}])('tells null where the host gives %j', (results) => {
    const { host, mpx } = use('alipay')
    host.stub('createSelectorQuery', () => answering(results))
    const found = vi.fn()
    mpx.createSelectorQuery().select('#x').boundingClientRect(found).exec()
    expect(found.mock.calls).toEqual([[null]])
  })

  it('leaves out fields that it does not have, and says so', async () => {
    const { host, mpx } = use('alipay', { envVersion: 'develop' })
    fill(host)
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const found = vi.fn()
    const fields = { size: true, properties: ['scrollX'], computedStyle: ['color'] }
    mpx.createSelectorQuery().select('#card').fields(fields, found).exec()
    await settled()
    expect(found.mock.calls).toEqual([[{ width: 300, height: 80, color: 'red' }]])
    expect(warn.mock.calls[0]?.[0]).toContain('fields: this host has no properties')
    expect(fields.properties).toEqual(['scrollX'])
    warn.mockRestore()
  })

  it('has fields since base library 2.7.3', () => {
    const { mpx } = use('alipay', { baseLibrary: '2.7.2' })
    const nodes = mpx.createSelectorQuery().select('#card')
    expect(thrown(() => nodes.fields({ id: true }))).toMatchObject({ kind: 'version' })
    expect(thrown(() => nodes.ref())).toMatchObject({ kind: 'unsupported' })
  })
})

describe('a query in a component', () => {
  const component = {}
  const prepare = (host: Host) => {
    host.page.nodes = [
      { class: 'row', top: 1 },
      { component, children: [{ class: 'row', top: 2 }] },
    ]
  }
  const topsIn = async (platform: 'wechat' | 'alipay', within?: object, baseLibrary?: string) => {
    const { host, mpx } = use(platform, baseLibrary ? { baseLibrary } : {})
    prepare(host)
    const query = mpx.createSelectorQuery()
    if (within) query.in(within)
    const all = vi.fn()
    query.selectAll('.row').boundingClientRect(all).exec()
    await settled()
    return all.mock.calls[0]?.[0].map(({ top }: { top: number }) => top)
  }

  it('finds the nodes of that component', async () => {
    expect(await topsIn('wechat', component)).toEqual([2])
    expect(await topsIn('alipay', component)).toEqual([2])
  })

  it('finds what the host finds without one', async () => {
    expect(await topsIn('wechat')).toEqual([1])
    expect(await topsIn('alipay')).toEqual([1, 2])
  })

  it('searches the whole page where Alipay can not do better, and says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    configure({ development: true })
    expect(await topsIn('alipay', component, '2.6.6')).toEqual([1, 2])
    configure({ development: undefined })
    expect(warn.mock.calls[0]?.[0]).toContain('searches the whole page')
    warn.mockRestore()
  })

  it("asks the component's own query on Alipay", async () => {
    const { host, mpx } = use('alipay')
    fill(host)
    const own = vi.fn(() => host.native.createSelectorQuery?.())
    const found = vi.fn()
    const query = mpx.createSelectorQuery().in({ createSelectorQuery: own })
    query.select('#card').boundingClientRect(found).exec()
    await settled()
    expect(own).toHaveBeenCalledOnce()
    expect(found.mock.calls[0]?.[0]).toMatchObject(rect)
  })
})
