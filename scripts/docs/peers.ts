import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFiles } from '../../bench/peers/report/index'
import {
  type Words as ReportWords,
  words as reportWords,
} from '../../bench/peers/report/words/index'
import type { About, Results } from '../../bench/peers/results'
import { platformWords } from '../../src/messages/platformWords'
import type { Platform } from '../../src/types/gate'
import { root } from '../apis'
import { platforms } from '../platforms'
import type { Edition } from './edition'
import { code, replaceBlock, table } from './markdown'

/** The guides for those who come from something else, and what it is called in the measurements. */
const peers = {
  taro: 'Taro',
  'uni-app': 'uni-app 3',
  mpx: 'Mpx api-proxy, usePromise',
} as const

const results: Results = JSON.parse(readFileSync(join(root, 'bench/peers/results.json'), 'utf8'))
const { contenders } = results
const ours = 'crossmp, with the plugin'

/** What `npm run bench:peers` writes too: its words may have changed since. */
export const performancePages = (): Record<string, string> => reportFiles(results)

/** The guides, with what `npm run bench:peers` measured last. */
export function peerPages(edition: Edition): Record<string, string> {
  const pages = Object.entries(peers).map(([name, peer]): [string, string] => {
    const file = `${edition.folder}/guides/coming-from-${name}.md`
    const text = readFileSync(join(root, file), 'utf8')
    return [file, replaceBlock(text, 'measured', measured(peer, edition))]
  })
  return Object.fromEntries(pages)
}

function measured(name: string, { words, language }: Edition): string {
  const both = [contenderNamed(ours), contenderNamed(name)]
  const rows = platforms.flatMap((platform) => {
    const title = platformWords[language].title(platform)
    return [
      [words.peers.size(title), ...both.map((each) => sizeOf(each, platform))],
      [words.peers.held(title), ...both.map((each) => countOf(each, platform))],
    ]
  })
  const failed = platforms.flatMap((platform) => {
    const probes = failedBy(contenderNamed(name), platform, reportWords[language])
    const title = platformWords[language].title(platform)
    return probes.length > 0 ? [words.peers.failed(title, probes.map(code))] : []
  })
  const heads = [
    '',
    ...both.map((each) => `${reportWords[language].about(each).name} ${each.version}`),
  ]
  return [table(heads, rows), ...failed].join('\n\n')
}

function contenderNamed(name: string): About {
  const found = contenders.find((each) => each.name === name)
  if (!found) throw new Error(`bench/peers/results.json has no ${name}.`)
  return found
}

const sizeOf = ({ sizes }: About, platform: Platform): string =>
  `${sizes[platform]?.one?.brotli ?? '–'}`

interface Outcome {
  readonly behaviour: string
  readonly probe: string
  readonly held: unknown
}

const outcomesOf = ({ held }: About, platform: Platform): Outcome[] =>
  Object.entries(held[platform] ?? {}).flatMap(([behaviour, probes]) =>
    Object.entries(probes).map(([probe, result]) => ({ behaviour, probe, held: result })),
  )

const holds = ({ held }: Outcome): boolean => held === true

function countOf(about: About, platform: Platform): string {
  const outcomes = outcomesOf(about, platform)
  return `${outcomes.filter(holds).length} / ${outcomes.length}`
}

/** Each by the heading and the name that it has on the page of measurements. */
const failedBy = (about: About, platform: Platform, words: ReportWords): string[] =>
  outcomesOf(about, platform)
    .filter((outcome) => !holds(outcome))
    .map(({ behaviour, probe }) =>
      [words.behaviour(behaviour), words.probe(behaviour, probe)].join(words.colon),
    )
