import type { Report } from './reportTypes'

/** Prints a report as Babel words its errors. */
export function printReport({ message, filename, frame }: Report): void {
  console.warn(`[crossmp] ${filename ?? 'unknown file'}: ${message}\n${frame}`)
}
