import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, it } from 'vitest'
import { createHost, type Host, type HostOptions, type Platform } from '../../src/testing/index'

/** What hosts do on Node alone: see `page` in vitest.config.mts. */
export const onNode = it.skipIf(process.env.HOSTS === 'page')

export type Fields = Record<string, unknown>

/** Makes hosts that are disposed after each test; strict, so that a wrong name is seen. */
export const useHosts = (): ((platform: Platform, options?: HostOptions) => Host) => {
  const hosts: Host[] = []
  afterEach(async () => {
    for (const host of hosts.splice(0)) await host.dispose()
  })
  return (platform, options) => {
    const host = createHost(platform, { strict: true, ...options })
    hosts.push(host)
    return host
  }
}

type HasNative = Pick<Host, 'native'>

const memberOf = (host: HasNative, api: string) => {
  const member = host.native[api]
  if (typeof member !== 'function') throw new Error(`this host has no ${api}`)
  return member
}

/** Calls an async API with callbacks; throws if one of them runs before the call returns. */
export const ask = (host: HasNative, api: string, options: Fields = {}) =>
  new Promise<{ outcome: 'success' | 'fail'; value: Fields }>((resolve, reject) => {
    let returned = false
    const settle = (outcome: 'success' | 'fail') => (value: unknown) => {
      if (!returned) reject(new Error(`${api} called ${outcome} before it returned`))
      resolve({ outcome, value: value as Fields })
    }
    memberOf(host, api)({ ...options, success: settle('success'), fail: settle('fail') })
    returned = true
  })

/** The result of a call that should succeed. */
export const succeed = async (host: Host, api: string, options?: Fields): Promise<Fields> => {
  const { outcome, value } = await ask(host, api, options)
  if (outcome === 'fail') throw new Error(`${api} failed: ${JSON.stringify(value)}`)
  return value
}

/** The failure of a call that should fail. */
export const failing = async (host: Host, api: string, options?: Fields): Promise<Fields> => {
  const { outcome, value } = await ask(host, api, options)
  if (outcome === 'success') throw new Error(`${api} succeeded: ${JSON.stringify(value)}`)
  return value
}

/** Calls a sync API. */
export const sync = (host: Host, api: string, ...args: unknown[]): unknown =>
  memberOf(host, api)(...args)

/** A directory for one test file's own files. */
export const scratch = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'crossmp-test-'))

/** The bytes of a real PNG. */
export const pngBytes = (width: number, height: number): Buffer =>
  PNG.sync.write(new PNG({ width, height }))

/** Writes a file, and returns its path. */
export const write = (directory: string, name: string, bytes: Uint8Array): string => {
  const file = path.join(directory, name)
  fs.writeFileSync(file, bytes)
  return file
}
