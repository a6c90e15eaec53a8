import { randomFillSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHost, type Host, type HostOptions } from 'crossmp/testing'
import { PNG } from 'pngjs'
import { afterEach, expect } from 'vitest'
import { root } from '../../scripts/apis'
import { sha256Of } from '../../scripts/start/photo'
import { type AlbumServer, startServer } from '../../scripts/start/server'
import type { DefaultPlatform as Platform } from '../../src/types/mpx'
import { type OpenedApp, openApp } from './app/openApp'
import { prepare } from './app/prepare'
import { hostOptionsOf } from './app/settings'

/** A native example that is open, and the server that it talks to. */
export interface Album {
  readonly app: OpenedApp
  readonly host: Host
  readonly server: AlbumServer
  /** The hash of the photo that its user has. */
  readonly photo: string
}

/** Opens examples, each until its test has ended. What an app logs fails its test. */
export function useAlbums(): (platform: Platform, options?: HostOptions) => Promise<Album> {
  const cleanups: (() => unknown)[] = []
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  })
  return async (platform, options) => {
    const store = mkdtempSync(join(tmpdir(), 'crossmp-album-'))
    cleanups.push(() => rmSync(store, { recursive: true, force: true, maxRetries: 3 }))
    const bytes = makePhoto()
    const files = [join(store, 'cat.png')]
    writeFileSync(join(store, 'cat.png'), bytes)
    const server = await startServer(store, false)
    cleanups.push(server.close)
    const { folder, remove } = prepare(join(root, 'examples', platform), platform)
    cleanups.push(remove)
    const host = createHost(platform, { ...hostOptionsOf(folder), ...options, files })
    cleanups.push(() => host.dispose())
    const app = openApp(folder, host, { server: encodeURIComponent(server.url) })
    cleanups.push(
      () => expect(app.logged).toEqual([]),
      () => app.close(),
    )
    return { app, host, server, photo: sha256Of(bytes) }
  }
}

/** Noise, which does not compress: some 250 kB, which go over the network in several chunks. */
function makePhoto(): Buffer {
  const png = new PNG({ width: 250, height: 250 })
  randomFillSync(png.data)
  return PNG.sync.write(png)
}
