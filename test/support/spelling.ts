import { records } from '../../scripts/platforms'
import type { Platform } from '../../src/types/gate'

/** Whether a host has the contract's names and words, as WeChat's: others have names of their own. */
export const hasContractNames = (platform: string): boolean =>
  records[platform as Platform].spelling === 'contract'
