import type { Apis } from '../../../src/apis/index'

/** An `off…` does the same for each event. */
export const removes = (event: keyof Apis): string => `移除 \`${event}\` 的一个或全部监听函数。`
