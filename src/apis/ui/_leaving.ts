import type { Meanings } from '../../types/row'

/** Alipay docs: my.enableAlertBeforeUnload. No page is there yet; it is the first page; the app is too old. */
export const leavingErrors: Meanings = { 7: 'argument', 8: 'argument', 9: 'version' }
