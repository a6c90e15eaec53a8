// What the newest typings of the vendors have that the facts do not: `npm run upstream`. It writes nothing but what it prints, as
// Markdown for an issue.
import { factsOf, hasFacts } from '../../src/compat/facts'
import type { Platform } from '../../src/types/gate'
import { platforms } from '../platforms'
import { UsageError } from '../usageError'
import { newsIn } from './differences'
import { markdownOf, type Upstream } from './markdown'
import { newestOf, withPackage } from './packages'
import { readTypings } from './typings'

/** Exit status: 0 where nothing differs, 1 where something does, 2 where the registry can't be read. */
function main(): number {
  try {
    const all = platforms.filter(hasFacts).map(upstreamOf)
    console.log(all.map(markdownOf).join('\n'))
    return all.some(({ news }) => news.length > 0) ? 1 : 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return 2
  }
}

function upstreamOf(platform: Platform): Upstream {
  const facts = factsOf(platform)
  const { name, version: named } = facts.sources.typings ?? {}
  if (!name || !named) throw new Error(`The facts of ${platform} name no version of typings.`)
  const read = (version: string) =>
    withPackage(name, version, (folder) => readTypings(platform, folder))
  const newest = newestOf(name)
  const news = named === newest ? [] : newsIn(facts, read(newest), read(named))
  return { name, named, newest, news }
}

process.exitCode = main()
