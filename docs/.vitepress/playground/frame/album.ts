import { photos } from './pictures'

/** The photos of the user; pickers take the first. */
export class Album {
  readonly photos: readonly (readonly [name: string, bytes: Uint8Array])[] = [...photos()]
  readonly files = new Map(this.photos)

  putFirst(name: string): void {
    const [first] = this.photos
    const chosen = this.photos.find(([each]) => each === name)
    if (!first || !chosen) return
    for (const [each, bytes] of this.photos) this.files.set(each, bytes)
    this.files.set(first[0], chosen[1])
    this.files.set(chosen[0], first[1])
  }
}
