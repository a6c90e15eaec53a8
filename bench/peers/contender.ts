import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/apis'
import type { Platform } from '../platforms'

/** One of those that are compared: how an app uses it, and how that is bundled. */
export interface Contender {
  readonly name: string
  readonly version: string
  /** What exactly was bundled. */
  readonly bundled: string
  /** What it does to a build, where it is known. */
  readonly build: string
  /** What a reader has to know of the numbers. */
  readonly note?: string
  readonly platforms: readonly Platform[]
  /** Whether what it does is probed: not, where it is a part of another contender. */
  readonly probed?: false
  /** Whether a call returns a promise, or takes callbacks alone. */
  readonly style: 'promise' | 'callback'
  /** An API as an expression; undefined: it has none. */
  api(api: string, platform: Platform): string | undefined
  /** A method that takes callbacks, for calls that are written out, where `api` is a wrapper of it. */
  written?(api: string, platform: Platform): string
  /** Whether it calls functions with `new`: they may not become arrows. */
  readonly constructs?: true
  /** Bytes that WeChat's npm build copies into an app, where that can take it. */
  npmFolder?(): Promise<number>
  /** All of it, as an expression; undefined: that is not offered. */
  all(platform: Platform): string | undefined
  /** A bundle of code in which the expressions stand for these APIs; none: for all. */
  bundle(code: string, platform: Platform, apis: readonly string[]): Promise<string>
  /** Its own spelling of an argument, where that is not WeChat's. */
  spell?(api: string, argument: unknown): unknown
  /** The result, of what a promise resolved to; by default that itself. Throws what failed. */
  result?(resolved: unknown): unknown
  /** How a call is made whose task is wanted, where a promise has none. */
  readonly taskStyle?: 'callback'
  /** The task, of what a call returned; by default that itself. */
  task?(returned: object): unknown
}

export const folder: string = join(root, 'bench/peers')

/** The version that is installed. */
export function versionOf(name: string): string {
  const file = join(folder, 'node_modules', name, 'package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}
