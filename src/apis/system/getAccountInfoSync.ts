import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

export interface AccountInfo {
  /** The app. */
  miniProgram: {
    appId: string
    /** Which release runs. Absent where the host does not report it. */
    envVersion?: 'develop' | 'trial' | 'release'
    /** Version of a release that is online, else `''`. */
    version: string
  }
  /** The plugin, if one makes the call. */
  plugin?: { appId: string; version: string }
}

/**
 * Gets the id of the app and which release of it runs, at once.
 *
 * Older Alipay versions report the id alone. A gradual release on Alipay is a `release`.
 *
 * Throws with kind `version` if the host lacks it.
 *
 * @example
 * const { appId, envVersion } = mpx.getAccountInfoSync().miniProgram
 */
export type GetAccountInfoSync = SyncContract<'getAccountInfoSync', [], AccountInfo>

export const api: Spec<GetAccountInfoSync> = { name: 'getAccountInfoSync', kind: 'sync' }

export const wechat: Row<GetAccountInfoSync, Wx> = {
  since: '2.2.2',
  method: 'getAccountInfoSync',
  result: toAccountInfo,
}

const whole = { base2: '2.7.17', client: '10.2.60' } as const

/** Newest first. */
export const alipay: readonly [
  Row<GetAccountInfoSync, My>,
  Row<GetAccountInfoSync, My, 'getAppIdSync'>,
] = [
  {
    since: whole,
    method: 'getAccountInfoSync',
    result: toAccountInfo,
  },
  {
    since: { base1: '1.20.0', client: '10.1.68' },
    method: 'getAppIdSync',
    result: ({ appId }) => ({ miniProgram: { appId, version: '' } }),
  },
]

export const since: Since<GetAccountInfoSync> = {
  wechat: { values: { miniProgram: { envVersion: '2.10.0', version: '2.10.2' } } },
  alipay: {
    values: { miniProgram: { envVersion: whole, version: whole } },
    results: { plugin: whole },
  },
}

interface NativeAccount {
  readonly miniProgram: {
    readonly appId: string
    readonly envVersion?: string
    readonly version?: string
  }
  readonly plugin?: { appId: string; version: string }
}

function toAccountInfo({ miniProgram, plugin }: NativeAccount): AccountInfo {
  const { appId, envVersion, version = '' } = miniProgram
  const info: AccountInfo = { miniProgram: { appId, version } }
  if (envVersion) {
    info.miniProgram.envVersion = (envVersion === 'gray' ? 'release' : envVersion) as 'release'
  }
  if (plugin && plugin.appId) info.plugin = { appId: plugin.appId, version: plugin.version }
  return info
}
