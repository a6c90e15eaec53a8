import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface AddPhoneContactOptions {
  /** First name. */
  readonly firstName: string
  /** Last name. */
  readonly lastName?: string | undefined
  /** Middle name. */
  readonly middleName?: string | undefined
  /** Nickname. */
  readonly nickName?: string | undefined
  /** Local path of a picture. */
  readonly photoFilePath?: string | undefined
  /** Note. */
  readonly remark?: string | undefined
  /** Mobile phone number. */
  readonly mobilePhoneNumber?: string | undefined
  /** WeChat account. */
  readonly weChatNumber?: string | undefined
  /** Country of the address. */
  readonly addressCountry?: string | undefined
  /** State or province of the address. */
  readonly addressState?: string | undefined
  /** City of the address. */
  readonly addressCity?: string | undefined
  /** Street of the address. */
  readonly addressStreet?: string | undefined
  /** Postal code of the address. */
  readonly addressPostalCode?: string | undefined
  /** Company. */
  readonly organization?: string | undefined
  /** Position in the company. */
  readonly title?: string | undefined
  /** Fax number at work. */
  readonly workFaxNumber?: string | undefined
  /** Phone number at work. */
  readonly workPhoneNumber?: string | undefined
  /** Main number of the company. */
  readonly hostNumber?: string | undefined
  /** Email address. */
  readonly email?: string | undefined
  /** Website. */
  readonly url?: string | undefined
  /** Country of the address at work. */
  readonly workAddressCountry?: string | undefined
  /** State or province of the address at work. */
  readonly workAddressState?: string | undefined
  /** City of the address at work. */
  readonly workAddressCity?: string | undefined
  /** Street of the address at work. */
  readonly workAddressStreet?: string | undefined
  /** Postal code of the address at work. */
  readonly workAddressPostalCode?: string | undefined
  /** Fax number at home. */
  readonly homeFaxNumber?: string | undefined
  /** Phone number at home. */
  readonly homePhoneNumber?: string | undefined
  /** Country of the address at home. */
  readonly homeAddressCountry?: string | undefined
  /** State or province of the address at home. */
  readonly homeAddressState?: string | undefined
  /** City of the address at home. */
  readonly homeAddressCity?: string | undefined
  /** Street of the address at home. */
  readonly homeAddressStreet?: string | undefined
  /** Postal code of the address at home. */
  readonly homeAddressPostalCode?: string | undefined
}

/**
 * Lets the user add a contact to the phone book, or to one that is there.
 *
 * Fails with kind `cancel` (the user left), `denied`, `unknown` (Alipay on Android does not say whether the user left or refused).
 *
 * @example
 * await mpx.addPhoneContact({ firstName: '三', lastName: '张', mobilePhoneNumber: '10086' })
 */
export type AddPhoneContact = CallContract<'addPhoneContact', AddPhoneContactOptions, Ok>

export const api: Spec<AddPhoneContact> = {
  name: 'addPhoneContact',
  kind: 'call',
  required: { firstName: true },
}

export const wechat: Row<AddPhoneContact, Wx> = { since: '1.2.0' }

export const alipay: Row<AddPhoneContact, My> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  // Alipay docs: my.addPhoneContact. 3 is a user who left or refused, on Android.
  errors: { 3: 'unknown', 5: 'denied', 11: 'cancel' },
  options: (from) => Object.assign(from, shortNames(from)),
}

// The documents have workAddressCity, the typings workCity.
function shortNames(from: { readonly [name: string]: string }) {
  const native: { [name: string]: string | undefined } = {}
  for (const name of Object.keys(from)) {
    const [, place, part] = /^(work|home)Address(\w+)$/.exec(name) || []
    if (place) native[`${place}${part}`] = from[name]
  }
  return native
}
