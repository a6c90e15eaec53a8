import type { DefaultPlatform } from '../src/types/mpx'

/** Those that there is something to measure beside crossmp on. */
export type Platform = DefaultPlatform
export const platforms: readonly Platform[] = ['wechat', 'alipay']
