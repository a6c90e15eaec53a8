/** The phone on the right: what your app shows. Only this playground has it. */
declare const page: {
  /** A line of text. `set` changes it. */
  text(text: string): { set(text: string): void }
  /** A button. */
  button(label: string, onTap: () => unknown): void
  /** A bar that `set` fills, from 0 to 100. */
  progress(label: string): { set(percent: number): void }
  /** A picture of the host: a path as chooseImage gives it. */
  image(path: string, alt: string): void
  /** A field. `take` gives what was written in it, and empties it. */
  input(label: string): { take(): string }
}
declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void }
declare function setTimeout(run: () => void, ms?: number): number
declare function clearTimeout(timer: number): void
