import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

const { contenders }: Results = JSON.parse(
  readFileSync(join(root, 'bench/peers/results.json'), 'utf8'),
)
const ours = 'crossmp, with the plugin'

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
    const probes = failedBy(contenderNamed(name), platform)
    const title = platformWords[language].title(platform)
    return probes.length > 0 ? [words.peers.failed(title, probes.map(code))] : []
  })
  const heads = ['', ...both.map((each) => [each.name, each.version].join(' '))]
  return [table(heads, rows), ...failed].join('\n\n')
}

function contenderNamed(name: string): About {
  const found = contenders.find((each) => each.name === name)
  if (!found) throw new Error(`bench/peers/results.json has no ${name}.`)
  return found
}

const sizeOf = ({ sizes }: About, platform: Platform): string =>
  `${sizes[platform]?.one?.brotli ?? '–'}`

/** Each probe by the heading and the name that it has on the page of measurements, and whether it held. */
const probesOf = ({ held }: About, platform: Platform): [string, unknown][] =>
  Object.entries(held[platform] ?? {}).flatMap(([group, probes]) =>
    Object.entries(probes).map(([probe, result]): [string, unknown] => [
      `${group}: ${probe}`,
      result,
    ]),
  )

function countOf(about: About, platform: Platform): string {
  const probes = probesOf(about, platform)
  return `${probes.filter(([, held]) => held === true).length} / ${probes.length}`
}

const failedBy = (about: About, platform: Platform): string[] =>
  probesOf(about, platform).flatMap(([probe, held]) => (held === true ? [] : [probe]))
