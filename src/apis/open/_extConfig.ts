/** Alipay docs: my.getExtConfig. 20: there is none; 21: it is switched off. WeChat gives an empty one for both. */
export const hasNone = (native: unknown): boolean =>
  /^2[01]$/.test((Object(native) as { error?: unknown }).error as string)
