import { describe, expect, it, vi } from 'vitest'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('createCanvasContext on %s %o', (platform, versions) => {
  const make = (members: object = {}) => {
    const { host, mpx } = use(platform, versions)
    const native = { lineDashOffset: 0, setLineDash: vi.fn(), setTextBaseline: vi.fn(), ...members }
    host.stub('createCanvasContext', () => native)
    return { host, native, context: mpx.createCanvasContext('poster', {}) }
  }

  it("gives the host's own object, and its methods as they are", () => {
    const { arc } = { arc: vi.fn() }
    const { host, native, context } = make({ arc })
    expect(context).toBe(native)
    expect(context.arc).toBe(arc)
    const given = platform === 'alipay' ? ['poster'] : ['poster', {}]
    expect(host.callsOf('createCanvasContext')[0]?.args).toEqual(given)
  })

  it('sets where dashes begin, by a property where that is how', () => {
    const { native, context } = make()
    const { setLineDash } = native
    context.setLineDash([4, 2], 1)
    if (platform === 'wechat') expect(setLineDash.mock.calls).toEqual([[[4, 2], 1]])
    else expect(native.lineDashOffset).toBe(1)
    context.setLineDash([])
    if (platform === 'alipay') expect(native.lineDashOffset).toBe(0)
  })

  it('has a normal base line', () => {
    const setTextBaseline = vi.fn()
    const { context } = make({ setTextBaseline })
    context.setTextBaseline('normal')
    context.setTextBaseline('top')
    const normal = platform === 'alipay' ? 'alphabetic' : 'normal'
    expect(setTextBaseline.mock.calls).toEqual([[normal], ['top']])
  })

  it('is the same where the host makes it again', () => {
    const { host, mpx } = use(platform, versions)
    const setTextBaseline = vi.fn()
    const native = { lineDashOffset: 0, setLineDash() {}, setTextBaseline }
    host.stub('createCanvasContext', () => native)
    const [, context] = [mpx.createCanvasContext('a'), mpx.createCanvasContext('a')]
    context.setLineDash([1], 3)
    context.setTextBaseline('normal')
    if (platform === 'alipay') expect(native.lineDashOffset).toBe(3)
    expect(setTextBaseline).toHaveBeenCalledOnce()
  })

  it('has every method, and one that the host lacks throws', () => {
    const { context } = make()
    const error = thrown(() => context.measureText('wide'))
    expect(error).toMatchObject({ kind: 'unsupported', api: 'measureText', platform })
  })
})

it.each(hosts)(
  'createCanvasContext on %s %o lacks no method that it promises',
  (platform, versions) => {
    const context = use(platform, versions).mpx.createCanvasContext('poster')
    const methods = [
      ...['draw', 'arc', 'arcTo', 'clip', 'createPattern', 'drawImage', 'fillText', 'measureText'],
      ...['setLineDash', 'setTextBaseline', 'setTransform', 'strokeText', 'transform'],
    ]
    for (const method of methods) expect(context).toHaveProperty(method, expect.any(Function))
  },
)
