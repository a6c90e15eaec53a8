import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('getPrivacySetting gives a name that is a text', async () => {
  const { host, mpx } = use('alipay')
  host.stub('getPrivacySetting', (options) =>
    (options as { success(answer: object): void }).success({ needAuthorization: false }),
  )
  expect(await mpx.getPrivacySetting()).toEqual({
    errMsg: 'getPrivacySetting:ok',
    ...{ needAuthorization: false, privacyContractName: '' },
  })
})

it('requirePrivacyAuthorize asks an Alipay that can’t ask the user whether it has to', async () => {
  const { host, mpx } = use('alipay')
  const native = (globalThis as { my?: Record<string, unknown> }).my
  delete native?.requirePrivacyAuthorize
  host.answer('getPrivacySetting', { needAuthorization: false })
  expect(await mpx.requirePrivacyAuthorize()).toEqual({ errMsg: 'requirePrivacyAuthorize:ok' })
  host.answer('getPrivacySetting', { needAuthorization: true })
  expect(await rejection(mpx.requirePrivacyAuthorize())).toMatchObject({ kind: 'unsupported' })
})

it('nothing needs an authorization where Alipay knows no privacy contract', async () => {
  const { mpx } = use('alipay', { baseLibrary: '2.9.0', clientVersion: '10.3.50' })
  delete (globalThis as { my?: Record<string, unknown> }).my?.requirePrivacyAuthorize
  expect(await mpx.getPrivacySetting()).toEqual({
    errMsg: 'getPrivacySetting:ok',
    ...{ needAuthorization: false, privacyContractName: '' },
  })
  expect(await mpx.requirePrivacyAuthorize()).toEqual({ errMsg: 'requirePrivacyAuthorize:ok' })
  expect(await rejection(mpx.openPrivacyContract())).toMatchObject({ kind: 'version' })
})
