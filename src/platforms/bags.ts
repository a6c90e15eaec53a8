import type { Platform } from '../types/gate'

/** The option that carries a platform's extras bears its name. */
export const bags: { readonly [P in Platform]: true } = { wechat: true, alipay: true }
