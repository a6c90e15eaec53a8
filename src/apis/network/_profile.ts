import type { HttpResult, Profile } from '../../types/http'

const networks = ['unknown', 'offline', 'slow 2g', '2g', '3g', '4g', 'last']

/** WeChat's timings with the newest names and the older ones beside them, whichever this version used. */
export function toProfile(native: object): Profile {
  const profile = Object.assign({}, native) as { [field: string]: unknown }
  for (const end of ['Start', 'End']) {
    const newer = `domainLookUp${end}`
    const older = `domainLookup${end}`
    if (!(newer in profile)) profile[newer] = profile[older]
    profile[older] = profile[newer]
  }
  // Older versions say it in words.
  const index = networks.indexOf(profile.estimate_nettype as string)
  if (index >= 0) profile.estimate_nettype = index
  return profile as object as Profile
}

export function addProfile<T extends HttpResult>(result: T, native: object): T {
  const { profile } = native as { profile?: object }
  if (profile) result.profile = toProfile(profile)
  return result
}
