import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partition } from 'lodash-es'
import { type Api, isWritten, root } from '../apis'
import type { Contracts } from '../contracts'
import { readVersions } from '../since/index'
import { barePage } from './bare'
import type { Edition } from './edition'
import { familyList, pageList } from './lists'
import { replaceBlock } from './markdown'
import { messagePages } from './messages'
import { generated, pageOf, sharedTypesPage } from './page'
import { peerPages, performancePages } from './peers'
import { words } from './words/index'

/** The documents that follow from the APIs, in each language: one page each, their list, and the one in the README. Beside them, those of findings. */
export function docFiles(apis: readonly Api[], contracts: Contracts): Record<string, string> {
  const versions = readVersions(apis, contracts)
  return {
    ...performancePages(),
    ...filesOf(apis, {
      language: 'en',
      words: words.en,
      folder: 'docs',
      readme: 'README.md',
      contracts,
      versions,
    }),
    ...filesOf(apis, {
      language: 'zh',
      words: words.zh,
      folder: 'docs/zh',
      readme: 'README.zh-CN.md',
      contracts,
      versions,
    }),
  }
}

function filesOf(apis: readonly Api[], edition: Edition): Record<string, string> {
  const { folder, readme } = edition
  const [written, bare] = partition(apis, isWritten)
  return {
    [`${folder}/api/README.md`]: indexPage(apis, edition),
    [`${folder}/api/types.md`]: sharedTypesPage(apis, edition),
    [`${folder}/api/bare.md`]: barePage(bare, edition),
    ...Object.fromEntries(
      written.map((api) => [`${folder}/api/${api.family}/${api.name}.md`, pageOf(api, edition)]),
    ),
    ...messagePages(edition),
    ...peerPages(edition),
    [readme]: replaceBlock(
      readFileSync(join(root, readme), 'utf8'),
      'apis',
      familyList(apis, edition),
    ),
  }
}

const indexPage = (apis: readonly Api[], edition: Edition): string =>
  `${generated('src/apis')}\n\n# ${edition.words.lists.title}\n\n${edition.words.lists.introduction}\n\n${pageList(apis, edition)}\n`
