import { describe, expect, it, vi } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('createAnimation on %s %o', (platform, versions) => {
  const open = () => use(platform, versions)
  const theirs = platform === 'wechat' ? 'timingFunction' : 'timeFunction'

  it("takes WeChat's names of options, when it is made and at each step", () => {
    const { host, mpx } = open()
    const animation = mpx.createAnimation({ timingFunction: 'ease' })
    animation.opacity(0).step({ timingFunction: 'ease-in', duration: 100 })
    expect(host.callsOf('createAnimation')[0]?.args).toEqual([{ [theirs]: 'ease' }])
    const [step] = host.callsOf('Animation.step')
    expect(step?.args).toEqual([{ [theirs]: 'ease-in', duration: 100 }])
  })

  it('is returned by each method, and renames after each', () => {
    const { host, mpx } = open()
    const animation = mpx.createAnimation()
    expect(animation.opacity(0)).toBe(animation)
    expect(animation.step()).toBe(animation)
    animation.rotate(45).scale(2).step({ timingFunction: 'linear' }).top('10px').step()
    expect(host.callsOf('Animation.step').map(({ args }) => args[0])).toEqual([
      undefined,
      { [theirs]: 'linear' },
      undefined,
    ])
  })

  it('exports what was recorded since the last export', () => {
    const { mpx } = open()
    const animation = mpx.createAnimation({ duration: 300 })
    const first = animation.opacity(0).step().export()
    const again = animation.opacity(0).step().export()
    expect(first).toEqual(again)
    expect(JSON.stringify(first)).toContain('"duration":300')
    expect(animation.export()).not.toEqual(first)
  })
})

it("leaves the caller's options alone", () => {
  const { host, mpx } = use('alipay')
  const options = Object.freeze({ timingFunction: 'ease' } as const)
  const native = { step: vi.fn() }
  host.stub('createAnimation', () => native)
  const { step } = native
  expect(mpx.createAnimation(options).step(options)).toBe(native)
  expect(step.mock.calls).toEqual([[{ timeFunction: 'ease' }]])
})
