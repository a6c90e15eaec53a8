import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it("asks Alipay's phone book, not its friends", async () => {
  const { host, mpx } = use('alipay')
  host.answer('choosePhoneContact', { name: '张三', mobile: '10086' })
  expect(await mpx.chooseContact()).toEqual({
    errMsg: 'chooseContact:ok',
    ...{ displayName: '张三', phoneNumber: '10086', phoneNumberList: '10086' },
  })
  expect(host.callsOf('chooseContact')).toEqual([])
})

it.each([
  [5, 'denied'],
  [10, 'denied'],
  [11, 'cancel'],
  [2001, 'denied'],
  [2003, 'denied'],
])('chooseContact takes %i for %s', async (error, kind) => {
  const { host, mpx } = use('alipay')
  host.fail('choosePhoneContact', { error, errorMessage: '' })
  expect(await rejection(mpx.chooseContact())).toMatchObject({ kind })
})

describe('addPhoneContact', () => {
  const contact = { firstName: 'a', weChatNumber: 'w' }

  it("gives Alipay addresses under its documents' names and its typings'", async () => {
    const { host, mpx } = use('alipay')
    const addresses = { workAddressCity: 'b', homeAddressPostalCode: 'c', addressCity: 'd' }
    await mpx.addPhoneContact({ ...contact, ...addresses })
    const native = { ...contact, ...addresses, workCity: 'b', homePostalCode: 'c' }
    expect(host.callsOf('addPhoneContact')[0]?.options).toEqual(native)
  })

  it.each([
    [3, 'unknown'],
    [5, 'denied'],
    [11, 'cancel'],
  ])('takes %i for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail('addPhoneContact', { error, errorMessage: 'fail a detail' })
    expect(await rejection(mpx.addPhoneContact(contact))).toMatchObject({ kind })
  })
})
