import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()
const file = { size: 7, createTime: 1_700_000_000 }

it("gives Alipay's list under the names of WeChat", async () => {
  const { host, mpx } = use('alipay')
  host.answer('getSavedFileList', { fileList: [{ apFilePath: 'a', ...file }] })
  const { fileList } = await mpx.getSavedFileList()
  expect(fileList).toEqual([{ filePath: 'a', ...file }])
})

it("asks Alipay by its documents' names", async () => {
  const { host, mpx } = use('alipay')
  host.answer('getSavedFileInfo', { ...file, success: true })
  const info = { errMsg: 'getSavedFileInfo:ok', ...file }
  expect(await mpx.getSavedFileInfo({ filePath: 'a' })).toEqual(info)
  host.answer('removeSavedFile', {})
  await mpx.removeSavedFile({ filePath: 'a' })
  for (const name of ['getSavedFileInfo', 'removeSavedFile']) {
    expect(host.callsOf(name)[0]?.options).toEqual({ apFilePath: 'a' })
  }
})
