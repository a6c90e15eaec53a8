import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHost, type Host, type Platform } from '../../src/testing/index'

const open: Host[] = []
const make = (platform: Platform, versions = {}): Host => {
  const host = createHost(platform, versions)
  open.push(host)
  return host
}
afterEach(() => Promise.all(open.splice(0).map((host) => host.dispose())))
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** The classes of what a native query finds. */
async function found(host: Host, selector: string): Promise<unknown> {
  const all = vi.fn()
  // biome-ignore lint/suspicious/noExplicitAny: the native of either platform
  const query = host.native.createSelectorQuery?.() as any
  query.selectAll(selector).boundingClientRect()
  query.exec(all)
  await settled()
  return all.mock.calls[0]?.[0][0].map(({ top }: { top: number }) => top)
}

describe.each(['wechat', 'alipay'] as const)('a simulated page on %s', (platform) => {
  it.each([
    ['#a', [1]],
    ['.row', [2, 3]],
    ['view', [1, 2]],
    ['image.row', [3]],
    ['.row.odd', [3]],
    ['#a .row', [2, 3]],
    ['#a > .row', [2]],
    ['#a > image', []],
    ['#a, image', [1, 3]],
    ['*', [1, 2, 3]],
  ])('finds %s', async (selector, tops) => {
    const host = make(platform)
    const image = { tag: 'image', class: 'row odd', top: 3 }
    host.page.nodes = [{ id: 'a', top: 1, children: [{ class: 'row', top: 2, children: [image] }] }]
    expect(await found(host, selector)).toEqual(tops)
  })

  it('says what it does not know of selectors', () => {
    const host = make(platform)
    expect(() => host.page.change('view:first-child', {})).toThrow('not "view:first-child"')
  })

  it('moves what is scrolled, by the test and by the app', async () => {
    const host = make(platform)
    host.page.nodes = [{ id: 'list', top: 10, children: [{ class: 'row', top: 100 }] }]
    host.page.scrollTo(30, '#list')
    expect(await found(host, 'view')).toEqual([10, 70])
    host.page.scrollTo(5)
    expect(await found(host, 'view')).toEqual([5, 65])
    host.native.pageScrollTo?.({ scrollTop: 0 })
    await settled()
    expect(await found(host, 'view')).toEqual([10, 70])
    host.native.pageScrollTo?.({ selector: '.row' })
    await settled()
    expect(await found(host, '.row')).toEqual([0])
  })

  it('is one of several', async () => {
    const host = make(platform)
    host.page.nodes = [{ top: 1 }]
    host.native.navigateTo?.({ url: '/pages/item/item' })
    await settled()
    expect(host.page.nodes).toEqual([])
    host.native.navigateBack?.({})
    await settled()
    expect(host.page.nodes).toEqual([{ top: 1 }])
  })

  it.each([
    [{ nodes: 7 }, 'nodes should be a list of nodes, not 7'],
    [{ nodes: [{ hight: 7 }] }, `there is no "nodes[0].hight". Did you mean 'height'?`],
    [{ nodes: [{ children: [{ top: '7' }] }] }, 'nodes[0].children[0].top should be a number'],
  ])('refuses %j', (given, message) => {
    const host = make(platform)
    expect(() => Object.assign(host.page, given)).toThrow(message)
  })

  it('has no node to change that is not there', () => {
    const host = make(platform)
    expect(() => host.page.change('#none', { top: 1 })).toThrow('has no "#none"')
  })
})

describe('a query of Alipay', () => {
  // biome-ignore lint/suspicious/noExplicitAny: the native
  const queryOf = (host: Host) => host.native.createSelectorQuery?.() as any

  it('is what selects return, and calls back for exec alone', async () => {
    const host = make('alipay', { baseLibrary: '2.7.3' })
    host.page.nodes = [{ id: 'a', width: 10, height: 20 }]
    const [each, all] = [vi.fn(), vi.fn()]
    const query = queryOf(host)
    expect(query.select('#a')).toBe(query)
    query.boundingClientRect(each).selectViewport().boundingClientRect(each).scrollOffset(each)
    query.exec(all)
    await settled()
    expect(each).not.toHaveBeenCalled()
    expect(all.mock.calls[0]?.[0]).toEqual([
      { left: 0, top: 0, right: 10, bottom: 20, width: 10, height: 20 },
      { width: 390, height: 753 },
      { id: '', dataset: {}, scrollLeft: 0, scrollTop: 0 },
    ])
  })

  it('needs a function for exec in older clients', () => {
    expect(() => queryOf(make('alipay', { baseLibrary: '1.24.0' })).exec()).toThrow(TypeError)
    expect(() => queryOf(make('alipay')).exec()).not.toThrow()
  })
})

it('observes nodes in the names of the platform', async () => {
  const host = make('alipay')
  host.page.nodes = [{ id: 'a', top: 800, width: 10, height: 10 }]
  const seen = vi.fn()
  // biome-ignore lint/suspicious/noExplicitAny: the native
  const observer = host.native.createIntersectionObserver?.({}) as any
  observer.relativeToViewport().observe('#a', seen)
  await settled()
  host.page.scrollTo(100)
  expect(seen.mock.calls[0]?.[0]).toEqual({
    intersectionRatio: 1,
    intersectionRect: { left: 0, right: 10, top: 700, bottom: 710 },
    boundingClientRect: { left: 0, right: 10, top: 700, bottom: 710 },
    relativeRect: { left: 0, right: 390, top: 0, bottom: 753 },
    time: expect.any(Number),
  })
})

it('calls nobody after it was disposed of', async () => {
  const host = make('wechat')
  host.page.nodes = [{ id: 'a', width: 10, height: 10 }]
  const [all, seen] = [vi.fn(), vi.fn()]
  // biome-ignore lint/suspicious/noExplicitAny: the native
  const { native } = host as any
  native.createSelectorQuery().exec(all)
  native.createIntersectionObserver().relativeToViewport().observe('#a', seen)
  await host.dispose()
  await settled()
  expect([all, seen].map(({ mock }) => mock.calls)).toEqual([[], []])
})
