import { features } from '../../src/entries/features'
import { records } from '../../src/platforms/index'
import type { Platform } from '../../src/types/gate'
import { type At, everyHost, newest } from '../support/hosts'
import { around, versionsIn } from '../support/versions'

/** Hosts at each version that some gate names, and right below it, beside those of the suites. */
export function hostsAround(platform: Platform): At[] {
  const { bases, clients } = versionsIn(features[platform])
  const lines = platform === 'alipay' ? ['1.24.12', '2.9.50'] : ['3.8.0']
  return [
    ...everyHost.filter((at) => at.platform === platform),
    newest[platform],
    ...around(bases).map((base) => host(platform, base, '99.0.0')),
    ...around(clients).flatMap((client) => lines.map((base) => host(platform, base, client))),
  ].filter(isSupported)
}

/** Simulated hosts are of versions that crossmp supports. */
const isSupported = ({ platform, options }: At): boolean => {
  const { numbering, oldest } = records[platform]
  const { baseLibrary: base, clientVersion: client } = options
  return numbering.meets(oldest, { base, client }) !== false
}

function host(platform: Platform, baseLibrary: string, clientVersion: string): At {
  const title = `${platform} ${baseLibrary}, app ${clientVersion}`
  return { platform, title, options: { baseLibrary, clientVersion } }
}
