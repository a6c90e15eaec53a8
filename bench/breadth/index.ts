// What the package weighs with more APIs than it has, and how long its whole object takes to start: `npm run bench:breadth`.
import { brotliCompressSync } from 'node:zlib'
import Table from 'cli-table3'
import { root } from '../../scripts/apis'
import { timesOf } from '../peers/startTimes'
import { type Platform, platforms } from '../platforms'
import type { Weight } from './measure'
import { run, withScratch } from './scratch'

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 230)
  if (!Number.isInteger(count) || count < 1)
    throw new Error('Say how many APIs to add, such as 230.')
  console.log(`Building a copy with ${count} more APIs. This takes minutes.`)
  const now = weightOf(root)
  const broad = await withScratch(count, async (folder) => weightOf(folder))
  const table = new Table({
    head: ['', `${now.apis} APIs`, `${broad.apis} APIs`],
    colAligns: ['left', 'right', 'right'],
    style: { head: [], border: [] },
  })
  for (const platform of platforms) {
    table.push([
      `mpx, ${platform}: brotli, kB`,
      ...[now, broad].map(({ whole }) => brotli(whole[platform])),
    ])
  }
  table.push(
    ['npm folder of WeChat, kB', ...[now, broad].map(({ npmFolder }) => kilo(npmFolder))],
    ['tarball: files', now.tarball.files, broad.tarball.files],
    ['tarball: kB', ...[now, broad].map(({ tarball }) => kilo(tarball.bytes))],
  )
  for (const platform of platforms) {
    const [before, after] = startsOf(now.whole[platform], broad.whole[platform], platform)
    table.push([`start of mpx, ${platform}: times an empty bundle`, before, after])
  }
  console.log(table.toString())
}

const weightOf = (folder: string): Weight =>
  JSON.parse(run(folder, '--import', 'tsx', 'bench/breadth/measure.ts'))

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1)
const brotli = (code: string): string => kilo(brotliCompressSync(code).length)

/** Of both, the later one also as a multiple of the other. By the fastest of each: nothing else has interfered with it. */
function startsOf(now: string, broad: string, platform: Platform): [string, string] {
  const codes = new Map([
    ['empty', 'App()'],
    ['now', now],
    ['broad', broad],
  ])
  const rounds = timesOf(codes, platform)
  const fastest = (name: string): number => Math.min(...rounds.map((round) => round[name] ?? 0))
  const times = (one: string, other: string): string => (fastest(one) / fastest(other)).toFixed(2)
  return [times('now', 'empty'), `${times('broad', 'empty')} (x ${times('broad', 'now')})`]
}

main()
