import type { Platform } from '../../../src/types/gate'
import type { Needs } from '../../../src/types/row'
import type { Comment } from '../comment'

/** What pages say beside what follows from the APIs, in one language. Texts are Markdown. */
export interface Words {
  readonly heads: Heads
  readonly sections: Sections
  readonly platforms: PlatformTable
  readonly lists: Lists
  readonly bare: Bare
  readonly findings: Findings
  readonly peers: Peers
  /** What an API does: it stands under its name. */
  about(name: string, comment: Comment): string
  /** What a part of it is: an option, a field, a method, a type. */
  member(text: string): string
  /** What it does in one sentence, for lists. */
  summary(name: string, comment: Comment): string
  /** What a member of a platform needs in a call. */
  needs(title: string, needs: Needs): string
  declares(title: string, what: string): string
  under(value: string, field: string): string
  /** After the options of a call. */
  callbacks(ends: boolean): string
  readonly promises: string
  sharedTypes(links: readonly string[]): string
  readonly legend: string
}

/** The heads of columns. */
interface Heads {
  readonly name: string
  readonly type: string
  readonly since: string
  readonly whatItIs: string
  readonly method: string
  readonly whatItDoes: string
  readonly api: string
  readonly code: string
  readonly whatIsTheCase: string
}

interface Sections {
  readonly example: string
  readonly platforms: string
  readonly options: string
  readonly event: string
  readonly result: string
  readonly properties: string
  readonly task: string
  readonly methods: string
  only(title: string, platform: Platform): string
  readonly sharedTypes: string
}

interface PlatformTable {
  readonly heads: readonly string[]
  readonly ours: string
  composed(native: string): string
  over(native: string): string
  readonly deprecated: string
  deprecatedFrom(version: string): string
}

interface Lists {
  readonly title: string
  readonly introduction: string
  readonly others: string
  readonly family: string
  readonly number: string
  /** Those that only one platform has. */
  readonly bare: string
  /** How many APIs only one platform has. */
  more(count: number): string
}

interface Bare {
  title(platform: string): string
  introduction(platform: Platform, title: string, global: string): string
  readonly heads: readonly string[]
  /** What stands under the last head. */
  last(name: string): string[]
  readonly calls: Kind
  readonly atOnce: Kind
  readonly events: Kind
}

export interface Kind {
  readonly head: string
  readonly text: string
}

interface Findings {
  readonly title: string
  readonly introduction: string
  readonly why: string
  readonly whatToDo: string
  readonly example: string
  readonly before: string
  readonly after: string
  readonly all: string
  /** The end of a title that is a sentence. */
  readonly stop: string
}

interface Peers {
  size(platform: string): string
  held(platform: string): string
  failed(platform: string, probes: readonly string[]): string
}
