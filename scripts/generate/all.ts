import { readApis } from '../apis'
import { compatFiles } from '../compat/index'
import { readContracts } from '../contracts'
import { docFiles } from '../docs/index'
import { platforms } from '../platforms'
import { bareFile } from './bare'
import { entryFiles } from './entries'
import { featuresFile } from './features'
import { hostTypeFiles } from './hostTypes'
import { indexFile, namesFile } from './index'
import { kindsFile } from './kinds'
import { lighterFiles } from './lighter'
import { nativeFeaturesFile } from './nativeFeatures'
import { nativesFiles } from './natives'
import { ownCallsFile } from './ownCalls'
import { supportFiles } from './support'

/** The contracts that are no file's of their own. */
export const readBareFile = async (): Promise<Record<string, string>> => ({
  'src/apis/bare.ts': bareFile(await readApis()),
})

/** What follows from src/apis, once the lists of platforms and the contracts are written. */
export async function readAll() {
  const apis = await readApis()
  const contracts = readContracts(apis)
  return {
    types: {
      'src/apis/index.ts': indexFile(apis),
      'src/apis/names.ts': namesFile(apis),
      ...compatFiles(apis, contracts),
      ...nativesFiles(platforms),
      ...hostTypeFiles(platforms),
    },
    docs: () => docFiles(apis, contracts),
    built: () => ({
      ...entryFiles(apis, platforms),
      ...lighterFiles(apis, platforms),
      ...supportFiles(apis, platforms, contracts),
      ...featuresFile(apis, platforms, contracts),
      ...nativeFeaturesFile(apis, platforms, contracts),
      ...ownCallsFile(apis, contracts),
      ...kindsFile(apis),
    }),
    summary: `${apis.length} APIs, ${platforms.length} platforms`,
  }
}
