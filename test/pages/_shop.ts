import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createHost, type Host, type HostOptions, type Platform } from 'crossmp/testing'
import { omit } from 'lodash-es'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type ShopServer, startShop } from '../../examples/shop/server.mjs'
import { root } from '../../scripts/apis'
import { quiet, until } from '../support/wait'
import { Coverage } from './app/coverage'
import { type OpenedApp, openApp } from './app/openApp'
import { hostOptionsOf } from './app/settings'

/** The example that is open, and the server that it talks to. */
export interface Shop {
  readonly app: OpenedApp
  readonly host: Host
  readonly server: ShopServer
}

const npm = (name: string): string => join(root, 'node_modules', name)
const packages = {
  crossmp: root,
  '@babel/core': npm('@babel/core'),
  '@vant/weapp': npm('@vant/weapp'),
}

/**
 * Builds the example for a platform in a folder of its own, as its user does, and opens it for each test. `change`: what is done to
 * its sources before.
 */
export function useShop(platform: Platform, change: (folder: string) => void = () => {}) {
  const cleanups: (() => unknown)[] = []
  let copy: string
  let folder: string
  let said: string
  let coverage: Coverage
  beforeAll(() => {
    coverage = new Coverage()
    copy = copyExample()
    folder = join(copy, 'dist', platform)
    change(copy)
    said = build(copy, platform).replaceAll(copy, '/home/you/shop')
  })
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
    coverage.take(folder)
  })
  afterAll(() => {
    coverage.stop()
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 })
  })
  const open = async (options: HostOptions = {}): Promise<Shop> => {
    const host = createHost(platform, { ...hostOptionsOf(folder), ...options })
    cleanups.push(() => host.dispose())
    const server = await startShop({ isPaid: () => host.user.payment === 'paid' })
    cleanups.push(server.close)
    const app = openApp(folder, host, { server: encodeURIComponent(server.url) })
    cleanups.push(
      () => expect(app.logged).toEqual([]),
      () => app.close(),
      // Calls that are under way when the host is gone fail.
      () => until(() => host.screen.loading === undefined).then(quiet),
    )
    return { app, host, server }
  }
  const idle = (): string[] => coverage.idle().filter((name) => ownCode.test(name))
  return { open, said: () => said, idle }
}

/** What the plugin compiles: neither packages nor what is written for Alipay. */
const ownCode = /^(app|pages|utils)\b/

/** What may be left of a build in the example's own folder. */
const left = /[\\/](node_modules|dist)$/

function copyExample(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossmp-shop-')))
  cpSync(join(root, 'examples/shop'), folder, {
    recursive: true,
    filter: (path) => !left.test(path),
  })
  for (const [name, source] of Object.entries(packages)) {
    const place = join(folder, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(source, place, 'junction')
  }
  return folder
}

/** Returns what the build said. */
function build(folder: string, platform: Platform): string {
  // Without the runner's own NODE_ENV, `test`.
  const env = { ...omit(process.env, 'NODE_ENV', 'FORCE_COLOR'), NO_COLOR: '1' }
  const options = { cwd: folder, env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build.mjs', platform], options)
  expect(status, stderr).toBe(0)
  return stdout + stderr
}
