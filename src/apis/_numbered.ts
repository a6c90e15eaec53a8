import type { Ok } from '../types/contract'

/** Of devices, WeChat numbers a success too. */
export interface NumberedOk extends Ok {
  /** 0 */
  errCode: number
}

export const done = (): { errCode: number } => ({ errCode: 0 })
