export type FormFields = ReadonlyArray<readonly [string, string]>

/** A form with one file, in two: what stands before the file's bytes, and after. */
export interface FormFrame {
  readonly headers: Record<string, string>
  readonly head: Uint8Array
  readonly tail: Uint8Array
}
