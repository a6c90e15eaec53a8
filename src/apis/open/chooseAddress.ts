import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ChooseAddressResult extends Ok {
  /** Who receives. */
  userName: string
  /** Phone number of who receives. */
  telNumber: string
  /** Province, the first level. */
  provinceName: string
  /** City, the second level. */
  cityName: string
  /** District or county, the third level. */
  countyName: string
  /** Street, the fourth level. Often `''`. */
  streetName: string
  /** The rest, with the number of the house. */
  detailInfo: string
  /** The rest, without the street. Absent where the host does not tell it. */
  detailInfoNew?: string
  /** Postal code. `''` on Alipay. */
  postalCode: string
  /** Code of the region by the national standard. `''` on Alipay. */
  nationalCode: string
}

/**
 * Lets the user choose one of their addresses for deliveries.
 *
 * On Alipay it is `my.getAddress`, which an app has to apply for.
 *
 * Fails with kind `cancel` (the user left), `denied`.
 *
 * @example
 * const { userName, telNumber, detailInfo } = await mpx.chooseAddress()
 */
export type ChooseAddress = CallContract<'chooseAddress', object, ChooseAddressResult>

export const api: Spec<ChooseAddress> = { name: 'chooseAddress', kind: 'call' }

export const wechat: Row<ChooseAddress, Wx> = { since: '1.1.0' }

export const alipay: Row<ChooseAddress, My, 'getAddress'> = {
  since: { base1: '1.20.4', client: '10.1.75' },
  method: 'getAddress',
  // Alipay docs: my.getAddress. Elsewhere 4 is an app without the right to call.
  errors: { 4: 'denied' },
  result: ({ resultStatus, result }) => {
    const status = Number(resultStatus)
    // A success there.
    if (status === 6001) throw failure('cancel')
    if (status !== 9000) throw failure('unknown', `resultStatus ${resultStatus}`)
    const { fullname, mobilePhone, prov = '', city = '', area = '', street, address } = result
    return {
      userName: fullname || '',
      telNumber: mobilePhone || '',
      provinceName: prov,
      cityName: city,
      countyName: area,
      streetName: street || '',
      detailInfo: toDetail(address || '', prov + city, area),
      postalCode: '',
      nationalCode: '',
    }
  },
}

/** Gates of results, which no call needs. */
export const since: Since<ChooseAddress> = { alipay: { results: { detailInfoNew: false } } }

// The document's example repeats the place, which WeChat does not.
function toDetail(address: string, city: string, area: string): string {
  if (!city || !address.startsWith(city)) return address
  const rest = address.slice(city.length)
  return rest.startsWith(area) ? rest.slice(area.length) : rest
}
