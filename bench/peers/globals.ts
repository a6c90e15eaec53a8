import type { Platform } from '../../src/types/gate'

/** Where hosts are found. */
export const globals: Readonly<Record<Platform, 'wx' | 'my'>> = { wechat: 'wx', alipay: 'my' }
