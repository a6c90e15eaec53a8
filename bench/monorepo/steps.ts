import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEqual } from 'lodash-es'
import { outputsIn } from './outputs'
import { release } from './release'
import { type Build, buildAll } from './turbo'
import { appCount, checkOut, createRepository, platforms } from './workspace'

/** What is done before a build, and how many of its tasks have to miss the cache then. */
export interface Step {
  readonly title: string
  readonly misses: number
  readonly build: Build
}

const all = appCount * platforms.length

/** Builds one repository again and again, by one cache. */
export function* stepsIn(place: string): Generator<Step> {
  const [first, second] = [join(place, 'first'), join(place, 'elsewhere/second')]
  const build = (folder: string, ...flags: string[]) =>
    buildAll(folder, join(place, 'cache'), ...flags)

  createRepository(first)
  yield { title: 'first checkout', misses: all, build: build(first) }

  checkOut(first, second)
  yield { title: 'second checkout, in another path', misses: 0, build: build(second) }

  yield { title: 'the same, by force', misses: all, build: build(second, '--force') }
  const outputs = outputsIn(first)
  if (outputs.size !== all * 2 || !isEqual(outputsIn(second), outputs)) {
    throw new Error('The second checkout builds other bytes than the first.')
  }

  appendFileSync(join(second, 'apps/app00/src/app.js'), 'console.log(key)\n')
  yield { title: 'one app changed', misses: platforms.length, build: build(second) }

  appendFileSync(join(second, 'packages/api/index.js'), 'export const version = 2\n')
  yield { title: 'a shared package changed', misses: all, build: build(second) }

  replaceIn(join(second, 'crossmp.json'), '2.10.0', '3.8.0')
  yield { title: 'targets changed', misses: all, build: build(second) }

  release(second, '1.0.0')
  yield { title: 'crossmp installed anew', misses: 0, build: build(second) }

  release(second, '1.0.1')
  yield { title: 'another version of crossmp', misses: all, build: build(second) }

  yield { title: 'nothing changed', misses: 0, build: build(second) }
}

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`There is no ${from} in ${file}.`)
  writeFileSync(file, text.replace(from, to))
}
