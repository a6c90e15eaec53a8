import type { CallCosts } from '../calls'
import type { About, Results } from '../results'
import type { Platform } from './platforms'
import { absent, table } from './table'
import type { Words } from './words/index'

/** Multiples of the floor. */
export function callTable(
  { calls, contenders }: Results,
  platform: Platform,
  words: Words,
): string {
  const here = calls.filter((each) => each.platform === platform)
  const floor = here.map(({ floor, api }) =>
    api === 'mix' ? `${(floor / 1000).toFixed(0)} µs` : `${floor.toFixed(0)} ns`,
  )
  const rows = on(contenders, platform).map((about) => [
    words.about(about).name,
    ...here.map(({ times }) => timesOf(times[about.name], words)),
  ])
  const heads = here.map((each) => headOf(each, words))
  return table(['', ...heads], [[words.calls.floor, ...floor], ...rows])
}

const headOf = ({ api, host }: CallCosts, { calls }: Words): string => {
  if (api === 'mix') return calls.mix
  return host === 'microtask' ? calls.later(api) : api
}

const timesOf = (times: number | string | undefined, { calls }: Words): string =>
  typeof times === 'string' ? calls.fails(times) : multiple(times)

export function startTable(
  { starts, contenders }: Results,
  platform: Platform,
  words: Words,
): string {
  const rows = on(contenders, platform).map((about) => {
    const cost = starts.find((each) => each.platform === platform && each.contender === about.name)
    return [
      words.about(about).name,
      multiple(cost?.times),
      milliseconds(cost?.microseconds),
      multiple(cost?.whole),
      multiple(cost?.first),
      milliseconds(cost?.firstMicroseconds),
      kilobytes(cost?.heap),
    ]
  })
  return table(['', ...words.start.heads], rows)
}

export function loadTable(
  { loads, contenders }: Results,
  platform: Platform,
  words: Words,
): string {
  const crowds = [...new Set(loads.map(({ concurrent }) => concurrent))]
  const rows = on(contenders, platform).map((about) => {
    const costs = crowds.map((concurrent) =>
      loads.find(
        (each) =>
          each.platform === platform &&
          each.contender === about.name &&
          each.concurrent === concurrent,
      ),
    )
    const times = costs.map((cost) => microseconds(cost?.microseconds))
    return [words.about(about).name, ...times, ...costs.slice(1).map((cost) => bytes(cost?.heap))]
  })
  const counts = crowds.map((count) => count.toLocaleString('en'))
  return table(['', ...counts, ...counts.slice(1).map(words.load.heap)], rows)
}

const on = (contenders: readonly About[], platform: Platform): About[] =>
  contenders.filter(({ sizes }) => sizes[platform])

/** A number as a text; results of an earlier day may lack it. */
const shown =
  (text: (count: number) => string) =>
  (count: number | undefined): string =>
    count === undefined ? absent : text(count)

const multiple = shown((times) => times.toFixed(1))
const milliseconds = shown((count) => `${(count / 1000).toFixed(2)} ms`)
const microseconds = shown((count) => `${count.toFixed(1)} µs`)
const kilobytes = shown((count) => `${(count / 1000).toFixed(0)} kB`)
const bytes = shown((count) => `${count.toFixed(0)} B`)
