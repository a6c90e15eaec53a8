import { describe, expect, it, vi } from 'vitest'
import { hosts, laterHosts, thrown, useMpx } from '../use'

const use = useMpx()

describe.each(laterHosts)('getUpdateManager on %s %o', (platform, versions) => {
  it('tells of a newer version', () => {
    const { host, mpx } = use(platform, versions)
    const updates = mpx.getUpdateManager()
    const [checked, ready, failed] = [vi.fn(), vi.fn(), vi.fn()]
    updates.onCheckForUpdate(checked)
    updates.onUpdateReady(ready)
    updates.onUpdateFailed(failed)
    host.setUpdate('ready')
    expect(checked.mock.calls).toEqual([[{ hasUpdate: true }]])
    expect(ready.mock.calls).toEqual([[{}]])
    expect(failed).not.toHaveBeenCalled()
    updates.applyUpdate()
    expect(host.callsOf('UpdateManager.applyUpdate')).toHaveLength(1)
  })

  it('tells who listens late, wherever that is', async () => {
    const { host, mpx } = use(platform, versions)
    mpx.getUpdateManager()
    host.setUpdate('failed')
    const [first, second, left] = [vi.fn(), vi.fn(), vi.fn()]
    mpx.getUpdateManager().onUpdateFailed(first)
    mpx.getUpdateManager().onUpdateFailed(second)
    mpx.getUpdateManager().onUpdateFailed(left)()
    await Promise.resolve()
    expect([first, second].map(({ mock }) => mock.calls)).toEqual([[[{}]], [[{}]]])
    expect(left.mock.calls.length).toBe(0)
  })

  it('tells nobody twice, and nobody of what has not happened', async () => {
    const { host, mpx } = use(platform, versions)
    const updates = mpx.getUpdateManager()
    const [checked, ready] = [vi.fn(), vi.fn()]
    updates.onCheckForUpdate(checked)
    host.setUpdate('none')
    updates.onCheckForUpdate(checked)
    updates.onUpdateReady(ready)
    await Promise.resolve()
    expect(checked.mock.calls).toEqual([[{ hasUpdate: false }]])
    expect(ready).not.toHaveBeenCalled()
  })

  it('is one for the app', () => {
    const { mpx } = use(platform, versions)
    expect(mpx.getUpdateManager()).toBe(mpx.getUpdateManager())
  })
})

it.each(hosts.filter((at) => !laterHosts.includes(at)))(
  'getUpdateManager on %s %o says which version it needs',
  (platform, versions) => {
    const { mpx } = use(platform, versions)
    expect(thrown(() => mpx.getUpdateManager())).toMatchObject({ kind: 'version' })
  },
)
