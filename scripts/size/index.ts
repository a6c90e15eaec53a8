// Bytes that an app pays, and whether they are within budget.
import { platforms } from '../platforms'
import { bundle, sizeOf } from './bundle'
import { type Case, cases, targets } from './cases'

async function main(): Promise<void> {
  const over: string[] = []
  console.log(row('', 'min', 'gzip', 'brotli', 'budget', 'goal'))
  for (const { apis, goal, budgets } of cases) {
    for (const platform of platforms) {
      for (const [stated, most] of Object.entries(budgets)) {
        const minimum = targets[stated as keyof Case['budgets']]
        const { min, gzip, brotli } = await sizeOf(await bundle(apis, platform, minimum))
        const title = `${platform}: ${apis.join(', ') || 'everything'}`
        const shown = stated === 'none' ? title : `  targets ${versions(minimum[platform])}`
        const { [platform]: budget = Number.POSITIVE_INFINITY } = most
        console.log(row(shown, min, gzip, brotli, most[platform] ?? '', goal ?? ''))
        const name = stated === 'none' ? title : `${title}, ${shown.trim()}`
        if (brotli > budget) over.push(`${name}: ${brotli} bytes, ${budget} allowed`)
      }
    }
  }
  if (over.length === 0) return
  console.error(`Over budget (brotli):\n  ${over.join('\n  ')}`)
  process.exitCode = 1
}

const versions = (stated: object | string | undefined): string =>
  Object.values(Object(stated)).join(stated instanceof Object ? ', app ' : '')

const row = (title: string, ...cells: (number | string)[]): string =>
  title.padEnd(58) + cells.map((cell) => String(cell).padStart(8)).join('')

main()
