/** Options that are not for a host: what we keep ourselves, and the extras of each platform under its name. */
export const kept: RegExp = /^(success|fail|complete|signal|wechat|alipay|__proto__)$/
