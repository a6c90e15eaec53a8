import { readApis } from '../apis'
import { compatFiles } from '../compat/index'
import { readContracts } from '../contracts'
import { docFiles } from '../docs/index'
import { platforms } from '../platforms'
import { entryFiles } from './entries'
import { featuresFile } from './features'
import { hostTypeFiles } from './hostTypes'
import { indexFile, namesFile } from './index'
import { lighterFiles } from './lighter'
import { nativesFiles } from './natives'
import { supportFiles } from './support'

/** What follows from src/apis, once the lists of platforms are written. */
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
    }),
    summary: `${apis.length} APIs, ${platforms.length} platforms`,
  }
}
