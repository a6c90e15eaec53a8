import { types } from 'node:util'

/** What a platform's storage holds; sizes in bytes of serialised text. */
export interface StorageRules {
  /** The most one key and its value may take. */
  readonly perKey: number
  /** The most all keys and values together may take. */
  readonly total: number
  /** Whether a `Date` and `undefined` come out as they went in, or as JSON makes them. */
  readonly keepsDates: boolean
}

/** What came of a write: kept, or why not. */
export type WriteOutcome = 'kept' | 'value-too-long' | 'area-full' | 'not-serialisable'

interface Entry {
  readonly type: 'json' | 'date' | 'undefined'
  readonly text: string
}

/** A mini-program's key-value storage: values are kept as text, so what comes out is a copy. */
export class StorageArea {
  private readonly entries = new Map<string, Entry>()

  constructor(private readonly rules: StorageRules) {}

  write(key: string, value: unknown): WriteOutcome {
    const entry = serialise(value, this.rules.keepsDates)
    if (entry === undefined) return 'not-serialisable'
    const bytes = sizeOf(key, entry)
    if (bytes > this.rules.perKey) return 'value-too-long'
    const replaced = this.entries.get(key)
    const freed = replaced === undefined ? 0 : sizeOf(key, replaced)
    if (this.bytes - freed + bytes > this.rules.total) return 'area-full'
    this.entries.set(key, entry)
    return 'kept'
  }

  has(key: string): boolean {
    return this.entries.has(key)
  }

  read(key: string): unknown {
    const entry = this.entries.get(key)
    if (entry === undefined || entry.type === 'undefined') return undefined
    return entry.type === 'date' ? new Date(Number(entry.text)) : JSON.parse(entry.text)
  }

  remove(key: string): void {
    this.entries.delete(key)
  }

  clear(): void {
    this.entries.clear()
  }

  get keys(): string[] {
    return [...this.entries.keys()]
  }

  get bytes(): number {
    let sum = 0
    for (const [key, entry] of this.entries) sum += sizeOf(key, entry)
    return sum
  }

  /** The answer of getStorageInfo, the same on every platform: sizes in KB. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return {
      keys: this.keys,
      currentSize: Math.ceil(this.bytes / 1024),
      limitSize: Math.floor(this.rules.total / 1024),
    }
  }
}

const sizeOf = (key: string, entry: Entry): number =>
  Buffer.byteLength(key) + Buffer.byteLength(entry.text)

const serialise = (value: unknown, keepsDates: boolean): Entry | undefined => {
  if (keepsDates && value === undefined) return { type: 'undefined', text: '' }
  if (keepsDates && types.isDate(value)) return { type: 'date', text: String(value.getTime()) }
  try {
    return { type: 'json', text: JSON.stringify(value) ?? 'null' }
  } catch {
    return undefined
  }
}
