// Bytes that an app pays, and whether they are within budget.
import { platforms } from '../platforms'
import { bundleCode, sizeOf } from './bundle'
import { type Build, builds, cases } from './cases'

async function main(): Promise<void> {
  const over: string[] = []
  console.log(row('', 'min', 'gzip', 'brotli', 'budget', 'goal'))
  for (const { title, code, goal, budgets } of cases) {
    for (const platform of platforms) {
      for (const [index, [name, most]] of Object.entries(budgets).entries()) {
        const { targets, production } = builds[name as Build]
        const bundled = await bundleCode(code, platform, targets, production)
        const { min, gzip, brotli } = await sizeOf(bundled)
        if (index === 0) console.log(`${platform}: ${title}`)
        const { [platform]: budget = Number.POSITIVE_INFINITY } = most
        console.log(row(`  ${name}`, min, gzip, brotli, most[platform] ?? '', goal ?? ''))
        if (brotli > budget) {
          over.push(`${platform}: ${title}, ${name}: ${brotli} bytes, ${budget} allowed`)
        }
      }
    }
  }
  if (over.length === 0) return
  console.error(`Over budget (brotli):\n  ${over.join('\n  ')}`)
  process.exitCode = 1
}

const row = (title: string, ...cells: (number | string)[]): string =>
  title.padEnd(24) + cells.map((cell) => String(cell).padStart(8)).join('')

main()
