/**
 * A failure of a native API, before the platform gives it its shape: WeChat makes
 * `{ errMsg: '<api>:fail <reason>', ...codes }`, Alipay `{ errorMessage: reason, ...codes }`.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly codes: Record<string, unknown>
  /** The native object itself, where it is given as is. */
  readonly native: Record<string, unknown> | undefined

  constructor(reason: string, codes: Record<string, unknown>, native?: Record<string, unknown>) {
    super(reason)
    this.codes = codes
    this.native = native
  }
}

/**
 * @example
 * throw fail('cancel', { errno: 1 })            // WeChat
 * throw fail('user cancelled', { error: 11 })   // Alipay
 */
export const fail = (reason: string, codes: Record<string, unknown> = {}): Failure =>
  new Failure(reason, codes)

/** Of calls that a host has not answered when it is disposed of, or that come later. */
export const disposed = (): Failure => fail('the simulated host was disposed of')
