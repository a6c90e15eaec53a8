import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetBackgroundFetchDataOptions {
  /** `pre`: what the host fetched while the app started. `periodic`: what it fetches every few hours, which Alipay refuses. */
  readonly fetchType: 'pre' | 'periodic' | (string & {})
}

export interface GetBackgroundFetchDataResult extends Ok {
  /** What your server answered. Alipay has it parsed, and crossmp makes JSON of that again. */
  fetchedData: string
  /** When it was fetched, in milliseconds since 1970. */
  timeStamp: number
  /** Path of the page that it was fetched for. `''` on Alipay. */
  path: string
  /** The query of that page. `''` on Alipay. */
  query: string
  /** How the app was opened then. 0 on Alipay. */
  scene: number
}

/**
 * Gets what the host fetched from your server before the app asked.
 *
 * Fails with kind `not-found` (nothing there yet, Alipay), `denied`, `unsupported` (`periodic` on Alipay). Where WeChat has nothing yet, it
 * fails on Android, and gives an empty `fetchedData` on iOS.
 *
 * @example
 * const { fetchedData } = await mpx.getBackgroundFetchData({ fetchType: 'pre' })
 */
export type GetBackgroundFetchData = CallContract<
  'getBackgroundFetchData',
  GetBackgroundFetchDataOptions,
  GetBackgroundFetchDataResult
>

export const api: Spec<GetBackgroundFetchData> = {
  name: 'getBackgroundFetchData',
  kind: 'call',
  required: { fetchType: true },
}

export const wechat: Row<GetBackgroundFetchData, Wx> = { since: '2.8.0' }

export const alipay: Row<GetBackgroundFetchData, My> = {
  since: { base2: '2.7.11', client: '10.2.36' },
  // Alipay docs: my.getBackgroundFetchData. Nothing is there; the user has not agreed.
  errors: { 3: 'not-found', 5: 'denied' },
  options: (options) => {
    if (options.fetchType === 'periodic') throw failure('unsupported', 'Alipay fetches once')
    return options
  },
  result: ({ fetchedData, timestamp }) => ({
    fetchedData: toText(fetchedData),
    timeStamp: timestamp,
    path: '',
    query: '',
    scene: 0,
  }),
}

/** Gates of values, which no call needs. */
export const since: Since<GetBackgroundFetchData> = {
  alipay: { values: { fetchType: { periodic: false } } },
}

const toText = (data: unknown = ''): string =>
  typeof data === 'string' ? data : JSON.stringify(data)
