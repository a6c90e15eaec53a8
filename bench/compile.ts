// What the Babel plugin adds to a file: processor time of Babel with it over Babel alone, which parses and prints. By hand:
//   npm run build && npx tsx bench/compile.ts
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PluginItem, transformSync } from '@babel/core'
import { globSync } from 'tinyglobby'

const root = join(import.meta.dirname, '..')
const plugin = join(root, 'dist/babel/index.js')
const options = { platform: 'alipay', globals: ['wx'], onReport: () => {} }
const warmUp = 10
const rounds = 25

const sets = {
  'files that name wx': filesOf(join(root, 'examples/shop/miniprogram'), 'wx'),
  'other files': filesOf(join(root, 'node_modules/lodash-es')).slice(0, 120),
}

for (const [title, files] of Object.entries(sets)) {
  const times = files.map((code) => ({ code, alone: [] as number[], compiled: [] as number[] }))
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { code, alone, compiled } of times) {
      alone.push(timeOf(code, []))
      compiled.push(timeOf(code, [[plugin, options]]))
    }
  }
  const costs = times.map(({ alone, compiled }) => {
    const before = median(alone.slice(warmUp))
    return { alone: before, added: median(compiled.slice(warmUp)) - before }
  })
  const [alone, added] = [costs.map((cost) => cost.alone), costs.map((cost) => cost.added)]
  const percent = (sum(added) / sum(alone)) * 100
  console.log(
    `${title}: ${files.length}, alone ${median(alone).toFixed(2)} ms, added ${median(added).toFixed(2)} ms (medians), +${percent.toFixed(1)} % in all`,
  )
}

function filesOf(folder: string, name = ''): string[] {
  return globSync('**/*.js', { cwd: folder, absolute: true, ignore: ['**/miniprogram_npm/**'] })
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .filter((code) => code.includes(name))
}

function timeOf(code: string, plugins: PluginItem[]): number {
  const start = process.cpuUsage()
  transformSync(code, {
    plugins,
    filename: 'page.js',
    configFile: false,
    babelrc: false,
    compact: false,
  })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
