import type { Driver } from '../types/driver'
import type { Platform } from '../types/gate'
import type { Env, Mpx } from '../types/mpx'
import { configure } from './config'
import { handOn } from './mpx'

/** A platform's whole object, as the run-time one sees it. */
interface Whole {
  readonly [api: string]: unknown
  readonly env: Env
  canIUse(query: string): boolean
}

/** It, and what finds its host. */
interface Candidate {
  readonly driver: Driver<never>
  readonly mpx: Whole
}

// At each call: a host may be installed, replaced or removed at any time.
const find = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ driver }) => driver.host() !== undefined)

/** Calls the API of the platform at hand; without one, the first platform's, which says so. */
export const delegate =
  (candidates: readonly Candidate[], api: string) =>
  (...args: never[]): never => {
    const { mpx } = find(candidates) || (candidates[0] as Candidate)
    return (mpx[api] as (...args: never[]) => never)(...args)
  }

/** What is known of the host at hand, whichever it is. */
export function runtimeEnv(candidates: readonly Candidate[]): Env {
  const here = (): Partial<Env> => {
    const candidate = find(candidates)
    return candidate ? candidate.mpx.env : {}
  }
  return {
    get platform() {
      return here().platform as Env['platform']
    },
    get baseLibrary() {
      return here().baseLibrary
    },
    get clientVersion() {
      return here().clientVersion
    },
    get USER_DATA_PATH() {
      return here().USER_DATA_PATH
    },
  }
}

/** The object that looks for its host at each use, for apps built without a plugin or a platform condition. */
export function createRuntime(
  candidates: readonly Candidate[],
  env: Env,
  apis: object,
  properties: readonly string[],
): Mpx {
  const mpx = {
    env,
    configure,
    is: (platform: Platform) => env.platform === platform,
    canIUse(query: string) {
      const candidate = find(candidates)
      return !!candidate && candidate.mpx.canIUse(query)
    },
    get native() {
      const candidate = find(candidates)
      return candidate && candidate.driver.host()
    },
  }
  handOn(mpx, properties, () => {
    const candidate = find(candidates)
    return candidate && candidate.mpx
  })
  return Object.assign(mpx, apis) as unknown as Mpx
}
