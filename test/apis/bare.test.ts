import { describe, expect, it } from 'vitest'
import { isWritten, readApis } from '../../scripts/apis'
import { properties } from '../../scripts/bare/properties'
import { factsOf } from '../../src/compat/facts'
import { mpx as alipay } from '../../src/entries/alipay/index'
import { mpx as runtime } from '../../src/entries/runtime'
import { mpx as wechat } from '../../src/entries/wechat/index'
import { createHost, withHost } from '../../src/testing/index'
import { outcomeOf } from '../support/outcome'

type Whole = { readonly [name: string]: (...given: unknown[]) => unknown }

const bare = (await readApis()).filter((api) => !isWritten(api))

/** What comes of a call, at once or later. */
async function kindOfFailure(mpx: object, name: string): Promise<unknown> {
  const call = async () => (mpx as Whole)[name]?.(() => {})
  const outcome = await outcomeOf(call() as Promise<object>)
  return 'error' in outcome ? (outcome.error as { kind: string }).kind : 'none'
}

it('has every member of wx, on each platform and at run time', () => {
  const names = Object.keys(factsOf('wechat').apis)
  for (const mpx of [wechat, alipay, runtime]) {
    const missing = names.filter((name) => !(name in mpx))
    expect(missing).toEqual(mpx === alipay ? properties : [])
  }
})

describe('on WeChat', () => {
  it('calls the host, whose answer it gives', async () => {
    const host = createHost('wechat')
    host.answer('openCustomerServiceChat', {})
    host.answer('getRandomValues', { randomValues: new ArrayBuffer(6) })
    await withHost(host, async () => {
      for (const mpx of [wechat, runtime as typeof wechat]) {
        const log: string[] = []
        const { randomValues } = await mpx.getRandomValues({
          length: 6,
          success: ({ errMsg }) => log.push(errMsg),
        })
        expect(randomValues.byteLength).toBe(6)
        expect(log).toEqual(['getRandomValues:ok'])
      }
    })
    await host.dispose()
  })

  it('fails as other calls do', async () => {
    const host = createHost('wechat')
    host.fail('openCustomerServiceChat', { errMsg: 'openCustomerServiceChat:fail cancel' })
    await withHost(host, async () => {
      const given = { corpId: 'c', extInfo: { url: '' } }
      await expect(wechat.openCustomerServiceChat(given)).rejects.toMatchObject({
        name: 'MpxError',
        kind: 'cancel',
        errMsg: 'openCustomerServiceChat:fail cancel',
      })
    })
    await host.dispose()
  })

  it('says that the host is too old', async () => {
    const host = createHost('wechat', { baseLibrary: '2.20.0' })
    await withHost(host, async () => {
      const later = bare.filter(({ module, off }) => {
        const { since } = module.wechat as { since: string }
        return !off && /^3/.test(since)
      })
      expect(later.length).toBeGreaterThan(30)
      for (const { name } of later) expect(await kindOfFailure(wechat, name), name).toBe('version')
      await expect(wechat.getDeviceVoIPList()).rejects.toThrow(/2\.30\.3/)
    })
    await host.dispose()
  })

  it('hands on what the host makes', async () => {
    const socket = { connect: () => {} }
    const host = createHost('wechat')
    host.answer('createTCPSocket', socket)
    await withHost(host, () => expect(wechat.createTCPSocket()).toBe(socket))
    await host.dispose()
  })

  it('adds and removes listeners', async () => {
    const host = createHost('wechat')
    await withHost(host, () => {
      const heard: unknown[] = []
      const listener = (event: object) => heard.push(event)
      const remove = wechat.onNetworkWeakChange(listener)
      host.emit('onNetworkWeakChange', { weakNet: true, networkType: '4g' })
      remove()
      host.emit('onNetworkWeakChange', { weakNet: false, networkType: '4g' })
      wechat.onNetworkWeakChange(listener)
      wechat.offNetworkWeakChange()
      host.emit('onNetworkWeakChange', { weakNet: false, networkType: '4g' })
      expect(heard).toEqual([{ weakNet: true, networkType: '4g' }])
    })
    await host.dispose()
  })

  it("hands on the host's own objects, of the host at hand", async () => {
    for (const mpx of [wechat, runtime as typeof wechat]) {
      for (const cloud of [{}, {}]) {
        const host = createHost('wechat')
        Object.assign(host.native, { cloud })
        await withHost(host, () => expect(mpx.cloud).toBe(cloud))
        await host.dispose()
      }
      expect(mpx.cloud).toBeUndefined()
    }
  })

  it('tells by canIUse what the host tells', async () => {
    const host = createHost('wechat', { baseLibrary: '2.20.0' })
    await withHost(host, () => {
      expect(wechat.canIUse('addPhoneCalendar')).toBe(true)
      expect(wechat.canIUse('addPhoneCalendar.object.title')).toBe(true)
      expect(wechat.canIUse('addPhoneCalendar.object.path')).toBe(false)
      expect(wechat.canIUse('getDeviceVoIPList')).toBe(false)
    })
    await host.dispose()
  })
})

describe('on Alipay', () => {
  it('rejects or throws, and can be asked before', async () => {
    const host = createHost('alipay')
    await withHost(host, async () => {
      for (const { name, off } of bare) {
        expect(alipay.canIUse(name), name).toBe(false)
        if (off) continue
        for (const mpx of [alipay, runtime])
          expect(await kindOfFailure(mpx, name), name).toBe('unsupported')
      }
      expect(() => (alipay as object as Whole).createTCPSocket?.()).toThrow(/Alipay/)
      expect(alipay.cloud).toBeUndefined()
    })
    await host.dispose()
  })
})

it('rejects a call that Alipay lacks, and throws what answers at once', async () => {
  const host = createHost('alipay')
  await withHost(host, async () => {
    for (const { name, kind } of bare.filter((api) => !api.off)) {
      const log: string[] = []
      const given = { fail: () => log.push('fail'), complete: () => log.push('complete') }
      const call = () => (alipay as object as Whole)[name]?.(given)
      if (kind !== 'call') expect(call, name).toThrow(/Alipay/)
      else await expect(call(), name).rejects.toMatchObject({ kind: 'unsupported', api: name })
      expect(log, name).toEqual(kind === 'call' ? ['fail', 'complete'] : [])
    }
  })
  await host.dispose()
})

it('binds each once', () => {
  for (const { name } of bare) {
    const { [name]: api } = wechat as object as Whole
    expect(api).toBeTypeOf('function')
    expect((wechat as object as Whole)[name]).toBe(api)
  }
})
