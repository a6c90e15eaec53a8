import type { Platform } from '../../src/types/gate'

/** The platform whose members bare APIs are: theirs are the names of the contracts. */
export const platform: Platform = 'wechat'
