/** An error of the system, as Node words it: `EACCES: permission denied, open '/a.js'` */
type SystemError = Error & { readonly path?: string }

export const isSystemError = (error: Error): error is SystemError => 'syscall' in error

/** What is wrong, without its code and the place: `permission denied` */
export const problemOf = ({ message }: Error): string =>
  /^[A-Z]+: (.+?), /.exec(message)?.[1] ?? message

/** What is wrong, and with which file. */
export const sentenceOf = (error: SystemError): string =>
  error.path ? `crossmp cannot use '${error.path}': ${problemOf(error)}.` : error.message
