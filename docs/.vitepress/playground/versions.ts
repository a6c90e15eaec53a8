import type { Platform } from '../../../src/testing/types'
import type { Version } from './protocol'

/** The versions of hosts to choose from, the newest first: those that the conformance tests run on too. */
export const versions: Readonly<Record<Platform, readonly Version[]>> = {
  wechat: [{ baseLibrary: '3.17.0' }, { baseLibrary: '2.9.5' }, { baseLibrary: '1.4.0' }],
  alipay: [
    { baseLibrary: '2.9.50', clientVersion: '10.7.0' },
    { baseLibrary: '1.24.12', clientVersion: '10.2.20' },
    { baseLibrary: '1.9.0', clientVersion: '10.1.30' },
  ],
}
