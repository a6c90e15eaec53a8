import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** A file before and after, by the name that its reader knows it by. */
export interface Change {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** What changes in a file, as git shows it. */
export function patchOf({ name, before, after }: Change): string {
  const options = { headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options)
}
