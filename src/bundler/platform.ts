import { choiceOf, plainError } from '../babel/options/optionErrors'
import { platforms, records } from '../platforms/index'
import type { Platform } from '../types/gate'
import type { FrameworkVariable } from '../types/platform'

/** Where a framework says what it builds for. */
const variables: readonly FrameworkVariable[] = [
  // Taro, https://docs.taro.zone/docs/envs
  'TARO_ENV',
  // uni-app, https://uniapp.dcloud.net.cn/tutorial/platform.html
  'UNI_PLATFORM',
  // Mpx: its command line sets it for each target (mpx-ecology/mpx-cli). MPX_CLI_MODE only tells mini-programs from the web.
  'MPX_CURRENT_TARGET_MODE',
]

/** The platform that the framework around the build names; undefined where it builds for another one. */
export function platformOf(env: NodeJS.ProcessEnv): Platform | undefined {
  const variable = variables.find((name) => env[name])
  if (variable !== undefined) {
    return platforms.find((name) => records[name].frameworks[variable] === env[variable])
  }
  throw plainError(
    `crossmp needs the option 'platform', ${choiceOf(platforms)}: none of the framework variables ${variables.join(', ')} is set.`,
  )
}
