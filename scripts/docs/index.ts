import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partition } from 'lodash-es'
import { type Api, isWritten, root } from '../apis'
import type { Contracts } from '../contracts'
import { readVersions } from '../since/index'
import { barePage } from './bare'
import { pageList, supportList } from './lists'
import { replaceBlock } from './markdown'
import { messagePages } from './messages'
import { generated, pageOf, sharedTypesPage } from './page'

/** The documents that follow from the APIs: one page each, their list, and the list in the READMEs. Beside them, those of findings. */
export function docFiles(apis: readonly Api[], contracts: Contracts): Record<string, string> {
  const versions = readVersions(apis, contracts)
  const files: Record<string, string> = {
    'docs/api/README.md': indexPage(apis),
    'docs/api/types.md': sharedTypesPage(apis, contracts, versions),
    ...messagePages(),
  }
  const [written, bare] = partition(apis, isWritten)
  files['docs/api/bare.md'] = barePage(bare)
  for (const api of written)
    files[`docs/api/${api.family}/${api.name}.md`] = pageOf(api, contracts, versions)
  for (const [file, language] of readmes) {
    const document = readFileSync(join(root, file), 'utf8')
    files[file] = replaceBlock(document, 'apis', supportList(apis, language))
  }
  return files
}

const readmes = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const

const indexPage = (apis: readonly Api[]): string => `${generated('src/apis')}

# APIs

Options, results, methods and versions of each API. The [guides](../README.md) explain what all of them have in common.

${pageList(apis)}
`
