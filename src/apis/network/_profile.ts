import type { Profile } from '../../types/http'

const networks = ['unknown', 'offline', 'slow 2g', '2g', '3g', '4g', 'last']

/** WeChat's timings with the newest names and the older ones beside them, whichever this version used. */
export function toProfile(native: object): Profile {
  const profile: { [field: string]: unknown } = Object.assign({} as object, native) as never
  for (const end of ['Start', 'End']) {
    const newer = `domainLookUp${end}`
    const older = `domainLookup${end}`
    if (profile[newer] === undefined) profile[newer] = profile[older]
    profile[older] = profile[newer]
  }
  const network = profile.estimate_nettype
  if (typeof network === 'string') {
    profile.estimate_nettype = Math.max(0, networks.indexOf(network.toLowerCase()))
  }
  return profile as unknown as Profile
}
