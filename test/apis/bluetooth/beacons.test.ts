import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

it('getBeacons gives numbers where Alipay gives texts, and nothing that only it has', async () => {
  const { host, mpx } = use('alipay')
  const texts = { major: '1', minor: '22', accuracy: '1.5', rssi: '-70' }
  host.answer('getBeacons', {
    beacons: [{ uuid: 'U', proximity: 2, ...texts }],
    ...{ errCode: '0', errorMsg: 'ok' },
  })
  expect(await mpx.getBeacons()).toEqual({
    errMsg: 'getBeacons:ok',
    beacons: [{ uuid: 'U', major: 1, minor: 22, proximity: 2, accuracy: 1.5, rssi: -70 }],
  })
})
