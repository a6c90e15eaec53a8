import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()
const filePath = 'https://resource/1.pdf'

it('names the file twice on Alipay, and hands on what only it knows', async () => {
  const { host, mpx } = use('alipay')
  await mpx.saveFileToDisk({ filePath, alipay: { toDisk: true } })
  expect(host.callsOf('saveFileToDisk')[0]?.options).toEqual({
    ...{ filePath, apFilePath: filePath, toDisk: true },
  })
})

it('names it once on WeChat', async () => {
  const { host, mpx } = use('wechat')
  await mpx.saveFileToDisk({ filePath })
  expect(host.callsOf('saveFileToDisk')[0]?.options).toEqual({ filePath })
})
