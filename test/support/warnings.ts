/** Records `console.warn` until `stop`. */
export function recordWarnings(): { readonly warnings: string[]; stop(): void } {
  const warnings: string[] = []
  const original = console.warn
  console.warn = (...words: unknown[]) => {
    warnings.push(words.map(String).join(' '))
  }
  const stop = (): void => {
    console.warn = original
  }
  return { warnings, stop }
}
