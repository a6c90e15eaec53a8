import type { Host } from '../../src/testing/index'

type Callback = (value?: unknown) => void
export type NativeOptions = { success: Callback; fail: Callback } & Record<string, unknown>

/** Takes the place of a native method; what it was called with is kept. */
export function replace(
  host: Host,
  method: string,
  act: (options: NativeOptions) => unknown = () => undefined,
): NativeOptions[] {
  const calls: NativeOptions[] = []
  host.native[method] = (options) => {
    calls.push(options as NativeOptions)
    return act(options as NativeOptions)
  }
  return calls
}
