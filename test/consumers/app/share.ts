import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHost, type Host, type HostOptions } from 'crossmp/testing'
import { PNG } from 'pngjs'
import { sha256Of } from '../../../scripts/start/photo'
import { startServer } from '../../../scripts/start/server'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { until } from '../../support/wait'
import { launch } from '../host/miniProgram'
import { call, type Instance } from '../host/page'

/** What the page of every example shows. */
export interface Shown {
  readonly progress: number
  readonly picture: string
  readonly message: string
}

/** How a framework's page is used. `folder` has the templates. */
export interface Use {
  /** Once there is a button. */
  tapShare(page: Instance, folder: string): void | Promise<void>
  shown(page: Instance, folder: string): Shown
}

/** A page whose members are the app's own. */
export const plain: Use = {
  tapShare: (page) => void call(page, 'onShareTap'),
  shown: ({ data }) => data as unknown as Shown,
}

/** What came of a photo that was shared. */
export interface Shared {
  readonly message: string
  readonly progress: number
  /** Hashes of the picture: as chosen, as the server has it, and as the page shows it. */
  readonly pictures: readonly [chosen: string, stored: string | undefined, shown: string]
  readonly note: unknown
  /** What the app wrote on its console. */
  readonly logged: readonly string[]
}

/** Opens a page of a built app on a host and shares a photo with it, by way of a real server. */
export async function shareOn(
  platform: Platform,
  options: HostOptions,
  folder: string,
  route: string,
  { tapShare, shown }: Use,
): Promise<Shared> {
  const store = mkdtempSync(join(tmpdir(), 'crossmp-album-'))
  const photo = PNG.sync.write(new PNG({ width: 64, height: 64 }))
  writeFileSync(join(store, 'cat.png'), photo)
  const server = await startServer(store, false)
  const host: Host = createHost(platform, { ...options, files: [join(store, 'cat.png')] })
  const logged: string[] = []
  const app = launch(folder, platform, host, (...message) => logged.push(message.join(' ')))
  try {
    const page = app.open(route, { server: encodeURIComponent(server.url) })
    await tapShare(page, folder)
    await until(() => shown(page, folder).message !== '')
    const { message, progress, picture } = shown(page, folder)
    const pictures = [
      sha256Of(photo),
      server.photos.get('photo1')?.sha256,
      picture && sha256Of(host.readFile(picture)),
    ] as const
    return { message, progress, pictures, note: server.notes.get('photo1'), logged }
  } finally {
    app.close()
    await host.dispose()
    server.close()
    rmSync(store, { recursive: true, force: true, maxRetries: 3 })
  }
}
