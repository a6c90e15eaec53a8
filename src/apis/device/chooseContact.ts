import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ChooseContactResult extends Ok {
  /** Name of the contact. */
  displayName: string
  /** The number that the user chose. */
  phoneNumber: string
  /** All numbers of the contact. Alipay gives the chosen one. */
  phoneNumberList: string
}

/**
 * Lets the user choose a contact from the phone book. On Alipay it is `my.choosePhoneContact`: its `chooseContact` is about friends.
 *
 * Fails with kind `cancel` (the user left, or on Alipay's iOS the system refused), `denied`.
 *
 * @example
 * const { displayName, phoneNumber } = await mpx.chooseContact()
 */
export type ChooseContact = CallContract<'chooseContact', object, ChooseContactResult>

export const api: Spec<ChooseContact> = { name: 'chooseContact', kind: 'call' }

export const wechat: Row<ChooseContact, Wx> = { since: '2.8.0' }

export const alipay: Row<ChooseContact, My, 'choosePhoneContact'> = {
  since: '1.0.0',
  method: 'choosePhoneContact',
  // Alipay docs: my.choosePhoneContact.
  errors: { 5: 'denied', 10: 'denied', 11: 'cancel' },
  result: { displayName: 'name', phoneNumber: 'mobile', phoneNumberList: 'mobile' },
}
