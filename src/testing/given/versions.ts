import { records } from '../../platforms/index'
import type { Platform } from '../types'

const check = (what: string, version: unknown): string => {
  if (typeof version === 'string' && /^\d+(\.\d+){1,3}$/.test(version)) return version
  throw new Error(
    `createHost: ${what} should be a version such as '2.10.0', not ${JSON.stringify(version)}.`,
  )
}

/** Throws unless these are versions, and of a host that crossmp supports. */
export const checkVersions = (platform: Platform, base: unknown, client: unknown) => {
  const versions = {
    baseLibrary: check('baseLibrary', base),
    clientVersion: check('clientVersion', client),
  }
  const { title, oldest, numbering } = records[platform]
  if (numbering.meets(oldest, { base, client }) !== false) return versions
  throw new Error(
    `createHost: crossmp supports ${title} from ${numbering.describe(oldest)}, ` +
      `not base library ${base} in app ${client}.`,
  )
}
