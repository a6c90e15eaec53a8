import { isPlainObject } from 'lodash-es'
import type { Native } from './members'

/** What a test says that a native answers with: the value, or a function of what the native was given. */
export type Answering = ((...given: unknown[]) => unknown) | unknown

/** What tests say that natives answer with, by name. */
export class Answers {
  private readonly byApi = new Map<string, { readonly answering: Answering }>()

  set(api: string, answering: Answering): () => void {
    const entry = { answering }
    this.byApi.set(api, entry)
    return () => {
      if (this.byApi.get(api) === entry) this.byApi.delete(api)
    }
  }

  /** Runs the native, or answers in its place. The fields of an answer are laid over a well-shaped one. */
  run<T>(api: string, native: Native & { run(...given: never): T }, given: readonly unknown[]): T {
    const entry = this.byApi.get(api)
    if (!entry) return native.run(...(given as never))
    const { answering } = entry
    const answer = typeof answering === 'function' ? answering(...given) : answering
    return layOver(native.sample?.(), answer) as T
  }
}

/** Objects by their fields; anything else, such as a list, a promise or bytes, is replaced. */
export const layOver = (below: unknown, above: unknown): unknown =>
  isPlainObject(below) && isPlainObject(above) ? Object.assign({}, below, above) : above
