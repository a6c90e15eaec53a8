import { mapValues, pick, pickBy } from 'lodash-es'
import { factsOf } from '../../src/compat/facts'
import type { ApiData, CompatData, Source, Statement, WrittenSupport } from '../../src/compat/types'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { platform as bare } from '../bare/platform'
import { properties } from '../bare/properties'
import type { Contracts } from '../contracts'
import { type Part, type Shapes, shapesOf } from '../generate/support'
import { platforms } from '../platforms'
import { absentOn, handedOn, unwrappedOn } from './unwrapped'
import { wrappedOn } from './wrapped'

/** What src/compat/data.json says. */
export function dataOf(apis: readonly Api[], contracts: Contracts): CompatData {
  const all: Record<string, ApiData> = mapValues(factsOf('wechat').apis, (_, name) => ({
    support: supportBy((platform) =>
      platform === bare && properties.includes(name)
        ? [handedOn(name, platform)]
        : unwrappedOn(name, platform),
    ),
  }))
  for (const api of apis) all[api.name] = wrapped(api, shapesOf(api, contracts))
  return {
    sources: onEach((platform) => sourcesIn(all, platform)),
    absent: onEach(absentOn),
    apis: all,
  }
}

function wrapped(api: Api, shapes: Shapes): ApiData {
  const sides = onEach((platform) => wrappedOn(api, platform))
  const parts = mapValues(shapes, (fields = {}, part) => {
    const supportOf = (path: string) =>
      supportBy((platform) => sides[platform].supportOf(part as Part, path))
    return Object.fromEntries(pathsOf(fields).map((path) => [path, supportOf(path)]))
  })
  return { support: supportBy((platform) => sides[platform].support), ...parts }
}

/** The names of a part, each followed by its values or fields. */
const pathsOf = (fields: NonNullable<Shapes[Part]>): string[] =>
  Object.entries(fields).flatMap(([name, values]) => [
    name,
    ...values.map((value) => `${name}.${value}`),
  ])

/** Those that statements name. */
function sourcesIn(apis: CompatData['apis'], platform: Platform): Record<string, Source> {
  const supports = Object.values(apis).flatMap(({ support, ...parts }) => [
    support,
    ...Object.values(parts).flatMap((part) => Object.values(part)),
  ])
  const named = [
    absentOn(platform),
    ...supports.flatMap((support) => support[platform] ?? []),
  ].flatMap((statement) => statement.sources)
  const { sources } = factsOf(platform)
  return pick(
    sources,
    Object.keys(sources).filter((id) => named.includes(id)),
  )
}

/** Of the platforms that say something. */
const supportBy = (of: (platform: Platform) => readonly Statement[]): WrittenSupport =>
  pickBy(onEach(of), (statements) => statements.length > 0)

const onEach = <T>(of: (platform: Platform) => T): { readonly [P in Platform]: T } =>
  Object.fromEntries(platforms.map((platform) => [platform, of(platform)])) as {
    [P in Platform]: T
  }
