/** How much one storage area holds, in bytes of serialised text. */
export interface StorageLimits {
  /** The most one value may take. */
  readonly perKey: number
  /** The most all values together may take. */
  readonly total: number
}

/** What came of a write: kept, or why not. */
export type WriteOutcome = 'kept' | 'value-too-long' | 'area-full' | 'not-serialisable'

interface Entry {
  readonly type: 'json' | 'date' | 'undefined'
  readonly text: string
}

/**
 * A mini-program's key-value storage: values are stored as text, so what comes out is a copy of what went in.
 * A `Date` and `undefined` come out as they went in; everything else goes through JSON.
 */
export class StorageArea {
  readonly limits: StorageLimits
  readonly #entries = new Map<string, Entry>()

  constructor(limits: StorageLimits) {
    this.limits = limits
  }

  write(key: string, value: unknown): WriteOutcome {
    const entry = serialise(value)
    if (entry === undefined) return 'not-serialisable'
    const bytes = Buffer.byteLength(entry.text)
    if (bytes > this.limits.perKey) return 'value-too-long'
    const replaced = this.#entries.get(key)
    const freed = replaced === undefined ? 0 : Buffer.byteLength(replaced.text)
    if (this.bytes - freed + bytes > this.limits.total) return 'area-full'
    this.#entries.set(key, entry)
    return 'kept'
  }

  has(key: string): boolean {
    return this.#entries.has(key)
  }

  read(key: string): unknown {
    const entry = this.#entries.get(key)
    if (entry === undefined || entry.type === 'undefined') return undefined
    return entry.type === 'date' ? new Date(Number(entry.text)) : JSON.parse(entry.text)
  }

  remove(key: string): void {
    this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
  }

  get keys(): string[] {
    return [...this.#entries.keys()]
  }

  get bytes(): number {
    let sum = 0
    for (const entry of this.#entries.values()) sum += Buffer.byteLength(entry.text)
    return sum
  }

  /** The answer of getStorageInfo, the same on every platform: sizes in KB. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return {
      keys: this.keys,
      currentSize: Math.ceil(this.bytes / 1024),
      limitSize: Math.floor(this.limits.total / 1024),
    }
  }
}

function serialise(value: unknown): Entry | undefined {
  if (value === undefined) return { type: 'undefined', text: '' }
  if (value instanceof Date) return { type: 'date', text: String(value.getTime()) }
  try {
    const text = JSON.stringify(value)
    return text === undefined ? undefined : { type: 'json', text }
  } catch {
    return undefined
  }
}
