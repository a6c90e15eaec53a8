import { platforms } from '../babel/libraryNames'
import { choiceOf, plainError } from '../babel/options/optionErrors'
import type { Platform } from '../types/gate'

/** Where a framework says what it builds for, and in which words. */
const variables: {
  readonly [variable: string]: { readonly [word: string]: Platform }
} = {
  // Taro, https://docs.taro.zone/docs/envs
  TARO_ENV: { weapp: 'wechat', alipay: 'alipay' },
  // uni-app, https://uniapp.dcloud.net.cn/tutorial/platform.html
  UNI_PLATFORM: { 'mp-weixin': 'wechat', 'mp-alipay': 'alipay' },
  // Mpx: its command line sets it for each target (mpx-ecology/mpx-cli). MPX_CLI_MODE only tells mini-programs from the web.
  MPX_CURRENT_TARGET_MODE: { wx: 'wechat', ali: 'alipay' },
}

/** The platform that the framework around the build names; undefined where it builds for another one. */
export function platformOf(env: NodeJS.ProcessEnv): Platform | undefined {
  const names = Object.keys(variables)
  const variable = names.find((name) => env[name])
  if (variable !== undefined) return variables[variable]?.[env[variable] ?? '']
  throw plainError(
    `crossmp needs the option 'platform', ${choiceOf(platforms)}: none of the framework variables ${names.join(', ')} is set.`,
  )
}
