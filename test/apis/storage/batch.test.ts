import { describe, expect, it } from 'vitest'
import { rejection, thrown, useMpx } from '../use'

const use = useMpx()

describe.each(['wechat', 'alipay'] as const)('on %s', (platform) => {
  it('reads what was stored, in the order of the keys', async () => {
    const { mpx } = use(platform)
    await mpx.batchSetStorage({
      kvList: [
        { key: 'a', value: 1 },
        { key: 'b', value: null },
      ],
    })
    mpx.batchSetStorageSync([{ key: 'c', value: new Date(7) }])
    const keyList = ['c', 'no', 'b', 'a']
    const values = [new Date(7), '', null, 1]
    expect(mpx.batchGetStorageSync(keyList)).toEqual(values)
    expect(await mpx.batchGetStorage({ keyList })).toMatchObject({ dataList: values })
  })

  it('stores nothing where a value can not be stored', async () => {
    const { mpx } = use(platform)
    const kvList = [
      { key: 'a', value: 1 },
      { key: 'b', value: undefined },
    ]
    const refused = { kind: 'argument' }
    expect(await rejection(mpx.batchSetStorage({ kvList }))).toMatchObject(refused)
    expect(thrown(() => mpx.batchSetStorageSync(kvList))).toMatchObject(refused)
    expect(mpx.batchGetStorageSync(['a'])).toEqual([''])
  })

  it('refuses what is no list', async () => {
    const { mpx } = use(platform)
    const refused = { kind: 'argument' }
    expect(thrown(() => mpx.batchSetStorageSync('a' as never))).toMatchObject(refused)
    expect(await rejection(mpx.batchSetStorage({ kvList: 'a' as never }))).toMatchObject(refused)
  })
})

it('stops at the first failure on Alipay', async () => {
  const { host, mpx } = use('alipay')
  host.fail('setStorage', { error: 14, errorMessage: '' })
  const kvList = [
    { key: 'a', value: 1 },
    { key: 'b', value: 2 },
  ]
  expect(await rejection(mpx.batchSetStorage({ kvList }))).toMatchObject({ kind: 'quota' })
  expect(host.callsOf('setStorage')).toHaveLength(1)
})
