/** Options that are not for a host: what we keep ourselves, and the extras of each platform under its name. */
export const kept: { readonly [option: string]: true } = {
  success: true,
  fail: true,
  complete: true,
  signal: true,
  wechat: true,
  alipay: true,
  ['__proto__']: true,
}
