import { Script } from 'node:vm'
import type { Platform } from '../platforms'
import { fresh, realm } from './evaluate'
import { globals } from './globals'
import { createBenchHost } from './hosts'

const rounds = 15

/** Everyone starts once in each round, in a realm where nothing ran before. */
export function timesOf(
  codes: ReadonlyMap<string, string>,
  platform: Platform,
): Record<string, number>[] {
  const measured: Record<string, number>[] = []
  for (let round = -2; round < rounds; round++) {
    const times = [...codes].map(([name, code]) => [name, startOnce(code, platform)])
    if (round >= 0) measured.push(Object.fromEntries(times))
  }
  return measured
}

type FirstCall = () => PromiseLike<unknown>

/** The same of the first call of an app that hands one out, until it has its answer. */
export async function firstCallsOf(
  codes: ReadonlyMap<string, string>,
  platform: Platform,
): Promise<Record<string, number>[]> {
  const measured: Record<string, number>[] = []
  for (let round = -2; round < rounds; round++) {
    const times: Record<string, number> = {}
    for (const [name, code] of codes) times[name] = await callOnce(code, platform)
    if (round >= 0) measured.push(times)
  }
  return measured
}

/** In microseconds. */
async function callOnce(code: string, platform: Platform): Promise<number> {
  let call: FirstCall | undefined
  const handOut = (calls: { readonly uploadFile: FirstCall }): void => {
    call = calls.uploadFile
  }
  const context = Object.assign(newRealm(platform), { handOut })
  new Script(fresh(wrapped(code))).runInContext(context)
  const start = process.hrtime.bigint()
  await call?.()
  return Number(process.hrtime.bigint() - start) / 1000
}

/** In microseconds. */
function startOnce(code: string, platform: Platform): number {
  const context = newRealm(platform)
  const source = fresh(wrapped(code))
  const start = process.hrtime.bigint()
  new Script(source).runInContext(context)
  return Number(process.hrtime.bigint() - start) / 1000
}

export const wrapped = (code: string): string => `(function () { 'use strict'; ${code}\n})()`

export const newRealm = (platform: Platform) =>
  realm({ [globals[platform]]: createBenchHost(platform, (answer) => answer()).native })
