import { records } from '../../../src/platforms/index'
import type { Platform } from '../../platforms'
import type { CallCosts } from '../calls'
import { crowds } from '../load'
import type { About, Results } from '../results'
import { absent, table } from './table'

/** Multiples of the floor. */
export function callTable({ calls, contenders }: Results, platform: Platform): string {
  const here = calls.filter((each) => each.platform === platform)
  const head = here.map(headOf)
  const floor = here.map(({ floor, api }) =>
    api === 'mix' ? `${(floor / 1000).toFixed(0)} µs` : `${floor.toFixed(0)} ns`,
  )
  const rows = on(contenders, platform).map(({ name }) => [
    name,
    ...here.map(({ times }) => timesOf(times[name])),
  ])
  return table(['', ...head], [['The floor', ...floor], ...rows])
}

const headOf = ({ api, host }: CallCosts): string => {
  if (api === 'mix') return "a real app's mix"
  return host === 'microtask' ? `${api}, later` : api
}

const timesOf = (times: number | string | undefined): string => {
  if (times === undefined) return absent
  return typeof times === 'number' ? times.toFixed(1) : `fails: ${times}`
}

export function startTable({ starts, contenders }: Results, platform: Platform): string {
  const rows = on(contenders, platform).map(({ name }) => {
    const cost = starts.find((each) => each.platform === platform && each.contender === name)
    if (!cost) return [name, absent, absent, absent, absent, absent, absent]
    const { times, microseconds, whole, first, firstMicroseconds, heap } = cost
    return [
      name,
      times.toFixed(1),
      milliseconds(microseconds),
      whole?.toFixed(1) ?? absent,
      first.toFixed(1),
      milliseconds(firstMicroseconds),
      kilobytes(heap),
    ]
  })
  const head = ['× empty', 'time', 'everything, × empty', 'first call, × the floor', 'time']
  return table(['', ...head, 'heap kept'], rows)
}

export function loadTable({ loads, contenders }: Results, platform: Platform): string {
  const rows = on(contenders, platform).map(({ name }) => {
    const costs = crowds.map((concurrent) =>
      loads.find(
        (each) =>
          each.platform === platform && each.contender === name && each.concurrent === concurrent,
      ),
    )
    const times = costs.map((cost) => (cost ? `${cost.microseconds.toFixed(1)} µs` : absent))
    const heaps = costs.slice(1).map((cost) => bytes(cost?.heap))
    return [name, ...times, ...heaps]
  })
  const counts = crowds.map((count) => count.toLocaleString('en'))
  return table(['', ...counts, ...counts.slice(1).map((count) => `heap, ${count}`)], rows)
}

const on = (contenders: readonly About[], platform: Platform): About[] =>
  contenders.filter(({ sizes }) => sizes[platform])

const milliseconds = (count: number): string => `${(count / 1000).toFixed(2)} ms`
const kilobytes = (count: number): string => `${(count / 1000).toFixed(0)} kB`
const bytes = (count: number | undefined): string =>
  count === undefined ? absent : `${count.toFixed(0)} B`

export const titleOf = (platform: Platform): string => records[platform].title
