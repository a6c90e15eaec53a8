// Bytes that an app pays, and whether they are within budget.
import { platforms } from '../apis'
import { bundle, sizeOf } from './bundle'

interface Case {
  readonly name: string
  readonly source: string
  /** Most bytes, brotli: what was reached, and 3 % more. Above it, the command fails. */
  readonly budget?: number
  /** What the design asks for. */
  readonly goal?: number
}

const cases: readonly Case[] = [
  {
    name: 'uploadFile',
    source: "import { uploadFile } from 'crossmp'; uploadFile(App)",
    budget: 3335,
    goal: 2400,
  },
  {
    name: 'uploadFile, downloadFile, request, chooseImage',
    source: `import { uploadFile, downloadFile, request, chooseImage } from 'crossmp'
App(uploadFile, downloadFile, request, chooseImage)`,
    budget: 4350,
    goal: 3000,
  },
  { name: 'everything', source: "import { mpx } from 'crossmp'; App(mpx)" },
]

async function main(): Promise<void> {
  const over: string[] = []
  console.log(row('', 'min', 'gzip', 'brotli', 'budget', 'goal'))
  for (const { name, source, budget, goal } of cases) {
    for (const platform of platforms) {
      const { min, gzip, brotli } = await sizeOf(await bundle(source, platform))
      const title = `${platform}: ${name}`
      console.log(row(title, min, gzip, brotli, budget ?? '', goal ?? ''))
      if (budget && brotli > budget) over.push(`${title}: ${brotli} bytes, ${budget} allowed`)
    }
  }
  if (over.length === 0) return
  console.error(`Over budget (brotli):\n  ${over.join('\n  ')}`)
  process.exitCode = 1
}

const row = (title: string, ...cells: (number | string)[]): string =>
  title.padEnd(58) + cells.map((cell) => String(cell).padStart(8)).join('')

main()
