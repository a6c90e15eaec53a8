// crossmp beside what else there is, on the same work: `npm run bench:peers`. Writes docs/performance.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { root } from '../../scripts/apis'
import { pageOf } from './report/page'
import { plotOf } from './report/plot'
import { measureAll } from './results'

async function main(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'crossmp-peers-'))
  const photo = join(place, 'photo.png')
  writeFileSync(photo, PNG.sync.write(new PNG({ width: 16, height: 16 })))
  // Peers warn of what they lack, and leave promises that nobody hears.
  const { log } = console
  console.warn = console.error = () => {}
  process.on('unhandledRejection', () => {})
  try {
    const results = await measureAll(photo, (what) => log(`Measuring: ${what}…`))
    const folder = join(root, 'docs/performance')
    writeFileSync(
      join(root, 'bench/peers/results.json'),
      `${JSON.stringify(results, rounded, 2)}\n`,
    )
    writeFileSync(`${folder}.md`, pageOf(results))
    writeFileSync(`${folder}.svg`, plotOf(results))
    log('Written: docs/performance.md, docs/performance.svg, bench/peers/results.json.')
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(3)) : value

// Some peer's timer may still run.
main().then(
  () => process.exit(0),
  (error) => {
    console.info(error)
    process.exit(1)
  },
)
