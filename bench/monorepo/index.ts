// Which builds of a monorepo come out of Turborepo's cache: `npm run bench:monorepo`. Fails where one does that should not, or the other way round.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Table from 'cli-table3'
import { type Step, stepsIn } from './steps'
import { appCount, platforms } from './workspace'

function main(): void {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'crossmp-monorepo-')))
  const table = new Table({
    head: [`${appCount} apps on ${platforms.length} platforms`, 'hits', 'misses', 'seconds'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  })
  const wrong: Step[] = []
  console.log('Installing and building; this takes minutes.')
  try {
    for (const step of stepsIn(place)) {
      const { title, misses, build } = step
      table.push([title, build.hits, build.misses, build.seconds.toFixed(1)])
      const hits = appCount * platforms.length - misses
      if (build.hits !== hits || build.misses !== misses) wrong.push(step)
    }
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 3 })
  }
  console.log(table.toString())
  for (const { title, misses, build } of wrong) {
    console.error(`${title}: ${build.misses} builds missed the cache, not ${misses}.`)
  }
  if (wrong.length > 0) process.exitCode = 1
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
