import { failure } from '../../core/failure'
import type { ErrorKind } from '../../types/error'

/**
 * What hosts say of pages, for which they have no codes. WeChat's words are those that apps report. Alipay docs: my.navigateTo,
 * my.switchTab, table of errors.
 */
const words: readonly (readonly [ErrorKind, RegExp])[] = [
  ['argument', /can ?not [\w -]*tab ?bar page|is not tab, which is not valid/i],
  ['argument', /can ?not navigate back at first page/i],
  ['not-found', /can not find page/],
  ['quota', /depth can not be more than \d+/],
  ['unsupported', /plugin can not use switchTab/],
]

/** Refuses a call whose native failure says what is wrong with the page. The path stays out of the reason. */
export function refusePage({
  errMsg,
  errorMessage,
}: {
  readonly [field: string]: unknown
}): undefined {
  for (const [kind, pattern] of words) {
    const said = pattern.exec(String(errMsg || errorMessage))
    if (said) throw failure(kind, said[0])
  }
  return undefined
}
