import { beforeEach, describe, expect, it } from 'vitest'
import { bindOff } from '../../src/core/bindOff'
import { bindOwnCall } from '../../src/core/bindOwnCall'
import { bindOwnEvent } from '../../src/core/bindOwnEvent'
import { bindOwnSync } from '../../src/core/bindOwnSync'
import { driver } from '../../src/platforms/alipay/driver'
import { gated } from '../../src/platforms/alipay/gates'
import { rejection, thrown, useMpx } from '../apis/use'

const use = useMpx()

type Answer = { success(result: object): void }
type Listener = (payload: unknown) => void

/** Stands for a host. */
const own = {
  log: [] as unknown[],
  hear: undefined as Listener | undefined,
  probe(this: unknown, given: unknown): unknown {
    own.log.push(given)
    if (typeof given === 'string') return given.toUpperCase()
    ;(given as Answer).success({ from: 'ours' })
    return undefined
  },
  onProbe(listener: Listener) {
    own.hear = listener
  },
  offProbe() {
    own.hear = undefined
  },
}
const since = '1.0.0'
const ours = { since, own }
type Bind = typeof bindOwnSync
const bind = (binder: unknown, rows: object, api = {}): ReturnType<Bind> =>
  (binder as Bind)(driver as never, { name: 'probe', ...api }, gated, rows as never)

beforeEach(() => {
  own.log = []
  own.hear = undefined
})

describe('an API whose last row is ours', () => {
  it('answers at once, by an object that stands for the host', () => {
    use('alipay')
    expect(bind(bindOwnSync, ours)('text')).toBe('TEXT')
  })

  it('resolves as any call does', async () => {
    use('alipay')
    expect(
      await bind(bindOwnCall, { ...ours, result: (native: object) => native })({
        a: 1,
        alipay: { b: 2 },
      }),
    ).toEqual({
      from: 'ours',
      errMsg: 'probe:ok',
    })
    expect(own.log).toMatchObject([{ a: 1, b: 2 }])
  })

  it('delivers until the last listener goes', () => {
    use('alipay')
    const row = { ...ours, method: 'onProbe', off: 'offProbe', event: (n: unknown) => ({ n }) }
    const heard: unknown[] = []
    const listener = (payload: unknown) => heard.push(payload)
    bind(bindOwnEvent, row, { name: 'onProbe' })(listener)
    own.hear?.(1)
    bindOff({ off: 'onProbe' })(listener)
    expect(heard).toEqual([{ n: 1 }])
    expect(own.hear).toBeUndefined()
  })

  it('is the host’s own where the host has it, with the mappings of that row', async () => {
    const { host } = use('alipay')
    const rows = [
      { since: { base2: '9.0.0' }, method: 'probeNatively', result: () => 'mapped' },
      ours,
    ]
    const probe = bind(bindOwnSync, rows)
    host.native.probe = () => 'of the same name, and of no row'
    expect(probe('text')).toBe('TEXT')
    host.native.probeNatively = (given: unknown) => own.log.push(['native', given])
    expect(probe('more')).toBe('mapped')
    expect(own.log).toEqual(['text', ['native', 'more']])
  })

  it('takes the newest of several natives', async () => {
    const { host } = use('alipay')
    const rows = [{ since, method: 'newer' }, { since, method: 'older' }, ours]
    const call = bind(bindOwnCall, rows)
    const answer = (from: string) => (options: unknown) => (options as Answer).success({ from })
    host.native.older = answer('older')
    const row = { result: (native: object) => native }
    expect(
      await bind(
        bindOwnCall,
        rows.map((each) => ({ ...row, ...each })),
      )(),
    ).toMatchObject({ from: 'older' })
    host.native.newer = answer('newer')
    expect(await call()).not.toMatchObject({ from: 'ours' })
  })

  it('is refused on a host that is older than it says', async () => {
    use('alipay', { baseLibrary: '2.3.0', clientVersion: '10.1.60' })
    const call = bind(bindOwnCall, { ...ours, since: { base2: '2.3.1' } })
    expect(await rejection(call() as unknown as Promise<unknown>)).toMatchObject({
      kind: 'version',
    })
    expect(own.log).toEqual([])
  })

  it('needs a host, and what it can not do without', async () => {
    const needy = bind(bindOwnSync, ours, { required: ['text'] })
    expect(thrown(() => needy('text'))).toMatchObject({ kind: 'host-missing', api: 'probe' })
    expect(await rejection(bind(bindOwnCall, ours)({}))).toMatchObject({ kind: 'host-missing' })
    expect(thrown(() => bind(bindOwnEvent, ours)(() => {}))).toMatchObject({ kind: 'host-missing' })
    use('alipay')
    expect(thrown(() => needy())).toMatchObject({
      kind: 'argument',
      errMsg: 'probe:fail probe needs text',
    })
    expect(own.log).toEqual([])
  })
})
