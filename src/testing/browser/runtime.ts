import type { Runtime } from '../engine/runtime'
import { clock } from './clock'
import { frameForm } from './frameForm'
import { exchangeWith } from './http'
import { MemoryDisk } from './memoryDisk'
import type { PageServer } from './pageServer'
import { text } from './text'
import { connectWith } from './webSocket'

/** What a page gives the hosts that run in it. */
export interface Page extends Pick<Runtime, 'digest' | 'encodePng'> {
  /** The files that the user has, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly server: PageServer
}

const fileOf = ({ files }: Page, name: string): Uint8Array => {
  const bytes = files.get(name)
  if (bytes) return bytes
  throw new Error(`The simulated host has no file '${name}'.`)
}

/** Hosts in a page: files in memory, and the network ends at the page's own server. */
export const inPage = (page: Page): Runtime => ({
  clock,
  text,
  sources: {
    read: (name) => fileOf(page, name),
    check: (name) => void fileOf(page, name),
  },
  digest: page.digest,
  random: (length, encoding) =>
    text.decode(crypto.getRandomValues(new Uint8Array(length)), encoding),
  makeDisk: () => new MemoryDisk(),
  encodePng: page.encodePng,
  reaches: (url) => page.server.reaches(url),
  exchange: exchangeWith(page.server.serve),
  connect: connectWith(page.server.accept),
  frameForm,
})
