import { isDate } from 'lodash-es'

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
  /** Bytes of the key and the value. */
  readonly size: number
}

/** A mini-program's key-value storage: values are kept as text, so what comes out is a copy. */
export class StorageArea {
  private readonly entries = new Map<string, Entry>()

  constructor(private readonly rules: StorageRules) {}

  write(key: string, given: unknown): WriteOutcome {
    const value = serialise(given, this.rules.keepsDates)
    if (value === undefined) return 'not-serialisable'
    const size = utf8Length(key) + utf8Length(value.text)
    if (size > this.rules.perKey) return 'value-too-long'
    const freed = this.entries.get(key)?.size ?? 0
    if (this.bytes - freed + size > this.rules.total) return 'area-full'
    this.entries.set(key, { ...value, size })
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
    for (const { size } of this.entries.values()) sum += size
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

/** A lone half of a pair is written as U+FFFD, which takes three bytes. */
const bytesOf = (point: number): number => {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

const utf8Length = (text: string): number => {
  let bytes = 0
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0)
  return bytes
}

const serialise = (value: unknown, keepsDates: boolean): Omit<Entry, 'size'> | undefined => {
  if (keepsDates && value === undefined) return { type: 'undefined', text: '' }
  if (keepsDates && isDate(value)) return { type: 'date', text: String(value.getTime()) }
  try {
    return { type: 'json', text: JSON.stringify(value) ?? 'null' }
  } catch {
    return undefined
  }
}
