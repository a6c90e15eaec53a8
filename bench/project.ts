/** A module of a made-up project. */
export interface Module {
  readonly id: string
  readonly code: string
}

const apis = [
  "mpx.uploadFile({ url: base + '/photos', filePath: photo.path, name: 'photo' })",
  "mpx.request<Page>({ url: base + '/pages', data: { after: photo.id }, method: 'POST' })",
  "mpx.downloadFile({ url: base + '/photos/' + photo.id })",
  'mpx.setStorage({ key: photo.id, data: photo })',
]

/** Modules as apps have them, in TypeScript: some 80 lines, of which few call the library. Every other one does not know of it. */
export function modulesOf(count: number): Module[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `/src/pages/album${index}.ts`,
    code: index % 2 ? album(index, undefined) : album(index, apis[(index / 2) % apis.length]),
  }))
}

function album(index: number, call: string | undefined): string {
  return `${call ? "import { mpx } from 'crossmp'" : "import { send } from '../lib/send'"}
import { base, sizes } from '../config'
import { store } from '../store'
import type { Page, Photo } from '../types'

/** The photos of album ${index}, newest first. */
export interface Album${index} {
  readonly photos: readonly Photo[]
  readonly selected: ReadonlySet<string>
  readonly failed?: Error | undefined
}

const empty: Album${index} = { photos: [], selected: new Set() }
const album = store.create('album${index}', empty)

${Array.from({ length: 8 }, (_, part) => step(part)).join('\n')}
export async function save${index}(photo: Photo): Promise<void> {
  const before = album.read()
  try {
    await ${call ?? 'send(base, photo)'}
    album.write({ ...before, photos: [photo, ...before.photos], failed: undefined })
  } catch (error) {
    album.write({ ...before, failed: error as Error })
  }
}
`
}

const step = (
  part: number,
): string => `/** Step ${part} of what is shown: within the sizes, and no more than asked for. */
export function show${part}(photos: readonly Photo[], limit = ${part + 1}): Photo[] {
  const { width, height } = sizes[${part}] ?? { width: 320, height: 240 }
  return photos
    .filter((photo) => photo.width <= width && photo.height <= height)
    .sort((one, other) => other.taken - one.taken || one.id.localeCompare(other.id))
    .slice(0, limit)
    .map((photo) => ({ ...photo, title: photo.title?.trim() ?? \`No. \${photo.id}\` }))
}
`
