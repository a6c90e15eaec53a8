import { describe, expect, it, vi } from 'vitest'
import type { Host } from '../../../src/testing/index'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** The window of the simulated hosts is 390 px wide and 753 px high. */
function fill(host: Host): void {
  host.page.nodes = [
    { id: 'banner', class: 'seen', top: 800, width: 100, height: 50, dataset: { index: 1 } },
    { class: 'seen', top: 1000, width: 100, height: 50 },
    { id: 'box', top: 0, width: 390, height: 100 },
  ]
}

describe.each(hosts.slice(1))('createIntersectionObserver on %s %o', (platform, versions) => {
  const open = () => {
    const used = use(platform, versions)
    fill(used.host)
    return used
  }
  const isOld = platform === 'alipay' && versions.baseLibrary === '1.9.0'

  it.runIf(isOld)('refuses with the version that has it', () => {
    const { mpx } = open()
    expect(thrown(() => mpx.createIntersectionObserver())).toMatchObject({ kind: 'version' })
  })

  it.skipIf(isOld)('tells what crosses a threshold, in the same shape', async () => {
    const { host, mpx } = open()
    const seen = vi.fn()
    const observer = mpx.createIntersectionObserver({}, { thresholds: [0, 1] })
    observer.relativeToViewport().observe('#banner', seen)
    await settled()
    expect(seen).not.toHaveBeenCalled()
    host.page.scrollTo(57)
    expect(seen.mock.calls).toEqual([
      [
        {
          ...{ id: platform === 'wechat' ? 'banner' : '', time: expect.any(Number) },
          dataset: platform === 'wechat' || !versions.baseLibrary ? { index: 1 } : {},
          intersectionRatio: 0.2,
          intersectionRect: { left: 0, top: 743, right: 100, bottom: 753, width: 100, height: 10 },
          boundingClientRect: {
            left: 0,
            top: 743,
            right: 100,
            bottom: 793,
            width: 100,
            height: 50,
          },
          relativeRect: { left: 0, top: 0, right: 390, bottom: 753 },
        },
      ],
    ])
    host.page.scrollTo(60)
    expect(seen).toHaveBeenCalledOnce()
    host.page.scrollTo(200)
    host.page.scrollTo(0)
    expect(seen.mock.calls.map(([event]) => event.intersectionRatio)).toEqual([0.2, 1, 0])
  })

  it.skipIf(isOld)('observes all that match, or the first', async () => {
    const { host, mpx } = open()
    const [one, all] = [vi.fn(), vi.fn()]
    mpx.createIntersectionObserver().relativeToViewport().observe('.seen', one)
    const both = mpx.createIntersectionObserver({}, { observeAll: true })
    both.relativeToViewport().observe('.seen', all)
    await settled()
    host.page.scrollTo(500)
    expect(one).toHaveBeenCalledOnce()
    expect(all).toHaveBeenCalledTimes(2)
  })

  it.skipIf(isOld)('measures against a node, with margins', async () => {
    const { host, mpx } = open()
    const seen = vi.fn()
    const observer = mpx.createIntersectionObserver()
    observer.relativeTo('#box', { bottom: 20 }).observe('#banner', seen)
    await settled()
    host.page.change('#banner', { top: 115 })
    expect(seen.mock.calls).toMatchObject([
      [{ intersectionRatio: 0.1, relativeRect: { bottom: 120 } }],
    ])
  })

  it.skipIf(isOld)('is silent once it is disconnected, and returns itself before', async () => {
    const { host, mpx } = open()
    const seen = vi.fn()
    const observer = mpx.createIntersectionObserver()
    expect(observer.relativeToViewport()).toBe(observer)
    expect(observer.relativeTo('#box')).toBe(observer)
    observer.observe('#banner', seen)
    observer.disconnect()
    await settled()
    host.page.scrollTo(700)
    expect(seen).not.toHaveBeenCalled()
  })

  it.skipIf(isOld)('refuses to observe nothing', () => {
    const { mpx } = open()
    const observe = mpx.createIntersectionObserver().observe as (selector: string) => never
    const observer = mpx.createIntersectionObserver()
    expect(thrown(() => observe.call(observer, '#banner'))).toMatchObject({ kind: 'argument' })
  })
})

describe('createIntersectionObserver on Alipay', () => {
  const native = () => {
    const observer = { relativeToViewport: vi.fn(() => observer), observe: vi.fn(), in: vi.fn() }
    return observer
  }

  it("makes the component's own, with the host's names of options", () => {
    const { mpx } = use('alipay')
    const observer = native()
    const own = vi.fn(() => observer)
    const page = { createIntersectionObserver: own }
    const seen = vi.fn()
    const options = { observeAll: true, thresholds: [0, 1] }
    mpx.createIntersectionObserver(page, options).relativeToViewport().observe('#a', seen)
    expect(own.mock.calls).toEqual([[{ selectAll: true, thresholds: [0, 1], dataset: true }]])
    const edges = { left: 0, top: 0, right: 10, bottom: 20 }
    const told = { boundingClientRect: edges, intersectionRect: edges, relativeRect: edges }
    observer.observe.mock.calls[0]?.[1](told)
    expect(seen.mock.calls[0]?.[0].boundingClientRect).toEqual({ ...edges, width: 10, height: 20 })
  })

  it('searches in a component that makes none', () => {
    const { host, mpx } = use('alipay')
    const observer = native()
    host.stub('createIntersectionObserver', () => observer)
    const component = {}
    mpx.createIntersectionObserver(component, { initialRatio: 0 })
    expect(observer.in.mock.calls).toEqual([[component]])
    const { options } = host.callsOf('createIntersectionObserver')[0] ?? {}
    expect(options).toEqual({ dataset: true, initialRatio: 0 })
  })

  it('has one way to observe, and says so', () => {
    const { mpx } = use('alipay', { envVersion: 'develop' })
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    mpx.createIntersectionObserver({}, { nativeMode: true })
    expect(warn.mock.calls[0]?.[0]).toContain('this host has no nativeMode')
    warn.mockRestore()
  })
})
