/** WeChat docs: the fields of `profile` that came after it. */
export const profileSince = {
  usingHighPerformanceMode: '3.3.4',
  httpDNSDomainLookUpStart: '3.8.9',
  httpDNSDomainLookUpEnd: '3.8.9',
  invokeStart: '3.8.10',
  queueStart: '3.8.10',
  queueEnd: '3.8.10',
} as const
