// crossmp beside what else there is, on the same work: `npm run bench:peers`. Writes docs/performance and docs/zh/performance.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { root } from '../../scripts/apis'
import { reportFiles } from './report/index'
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
    const json = JSON.stringify(results, rounded, 2)
    // Of the rounded numbers, as `npm run generate` writes it.
    const files = { 'bench/peers/results.json': `${json}\n`, ...reportFiles(JSON.parse(json)) }
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
    log(`Written: ${Object.keys(files).join(', ')}.`)
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
