import type { ErrorKind } from '../../src/types/error'
import type { Session } from './session'

export interface Failure {
  readonly kind: ErrorKind
  readonly reason: string
}

export interface NativeFailure {
  readonly kind?: ErrorKind
  readonly reason?: string
  readonly errMsg?: string
  readonly errno?: number
  readonly error?: number
  readonly errorMessage?: string
  readonly message?: string
}

const errnos: Partial<Record<ErrorKind, number>> = {
  cancel: 1,
  unknown: 4,
  timeout: 5,
  unsupported: 100,
  'host-missing': 100,
  argument: 1001,
  network: 600003,
}

const words: readonly (readonly [ErrorKind, RegExp])[] = [
  ['abort', /abort/i],
  ['timeout', /time.?out/i],
  ['domain', /domain/i],
  ['denied', /den[iy]|permission|auth/i],
  ['not-found', /no such|not.*(found|exist)/i],
  ['argument', /param|invalid/i],
  ['network', /network|net::|interrupt|connect/i],
]

const codes: Readonly<Record<number, ErrorKind>> = { 2: 'argument', 12: 'network', 13: 'timeout' }

export class HonestError extends Error {
  override readonly name = 'MpxError'
  readonly errMsg: string
  readonly kind: ErrorKind
  readonly errno: number | undefined
  readonly api: string
  readonly platform: string | undefined
  declare readonly native: unknown

  constructor(api: string, session: Session | undefined, native: NativeFailure) {
    const { kind, reason } = translate(native)
    const errMsg = `${api}:fail ${reason}`
    super(session ? `${errMsg} (${session.words})` : errMsg)
    this.errMsg = errMsg
    this.kind = kind
    this.errno = native.errno || errnos[kind]
    this.api = api
    this.platform = session?.platform
    Object.defineProperty(this, 'native', { value: native.kind ? undefined : native })
  }
}

function translate(native: NativeFailure): Failure {
  if (native.kind) return native as Failure
  const told = native.errMsg || native.errorMessage || native.message || ''
  const reason = told.replace(/^\w+:fail[: ]*/, '') || 'unknown error'
  const kind = codes[native.error || 0] || words.find(([, pattern]) => pattern.test(reason))?.[0]
  if (kind === 'abort' || kind === 'timeout') return { kind, reason: kind }
  return { kind: kind || 'unknown', reason }
}
