import type { Language } from '../../../../src/messages/language'
import type { About, Build } from '../../results'

/** What the report says beside its numbers, in one language. Texts are Markdown. */
export interface Words {
  readonly language: Language
  readonly title: string
  introduction(date: string, machine: string): string
  readonly plot: string
  readonly who: Part & { readonly heads: readonly string[]; readonly missing: string }
  readonly size: Part & SizeHeads
  readonly calls: Part & CallHeads & { introduction(apis: number): string }
  readonly start: Part & { readonly heads: readonly string[]; readonly introduction: string }
  readonly load: Part & { heap(count: string): string; readonly introduction: string }
  readonly build: Part & { introduction(build: Build): string }
  readonly bars: Bars
  /** What a contender is called, and what is said of it. */
  about(about: About): Told
  behaviour(name: string): string
  probe(behaviour: string, name: string): string
  readonly colon: string
  readonly semicolon: string
}

export type Told = Readonly<Record<'name' | 'bundled' | 'build' | 'note', string>>

interface Part {
  readonly title: string
}

interface SizeHeads {
  readonly introduction: string
  readonly one: string
  readonly four: string
  readonly everything: string
  readonly npm: string
  lacks(apis: readonly string[]): string
}

interface CallHeads {
  readonly floor: string
  readonly mix: string
  later(api: string): string
  fails(why: string): string
}

/** What stands in the picture. */
interface Bars {
  readonly title: string
  of(platform: string): string
}
