import { platforms } from '../platforms'
import { pages } from './evaluate'
import { globals } from './globals'
import { createBenchHost } from './hosts'

/** Puts hosts that answer at once where apps find them. */
export function install(): void {
  for (const platform of platforms) {
    const { native } = createBenchHost(platform, (answer) => answer())
    Object.assign(globalThis, pages, { [globals[platform]]: native })
  }
}
