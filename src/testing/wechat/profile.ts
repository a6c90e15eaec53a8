import type { Received } from '../engine/exchange'
import type { FieldTable } from '../engine/members'
import type { Kernel } from '../kernel'
import type { NetworkType } from '../types'

/** Minimum of the fields that came after `profile` itself. */
const gates: FieldTable = {
  invokeStart: '3.8.10',
  queueStart: '3.8.10',
  queueEnd: '3.8.10',
  usingHighPerformanceMode: '3.3.4',
}

/** Documents before and after differ in spelling and types; when it changed is not published. */
const newSpelling = '3.0.0'

const speeds: Readonly<Record<NetworkType, [text: string, number: number]>> = {
  unknown: ['unknown', 0],
  none: ['offline', 1],
  '2g': ['2g', 3],
  '3g': ['3g', 4],
  '4g': ['4g', 5],
  '5g': ['4g', 5],
  wifi: ['4g', 5],
}

const lookup = (kernel: Kernel, at: number): object =>
  kernel.has(newSpelling)
    ? { domainLookUpStart: at, domainLookUpEnd: at }
    : { domainLookupStart: at, domainLookupEnd: at }

const estimates = (kernel: Kernel, kbps: number): object => ({
  rtt: 1,
  estimate_nettype: speeds[kernel.network.type][kernel.has(newSpelling) ? 1 : 0],
  httpRttEstimate: 1,
  transportRttEstimate: 1,
  downstreamThroughputKbpsEstimate: kbps,
  throughputKbps: kbps,
})

/**
 * `res.profile`: real times of this call. WeChat docs: on iOS and Android only; undefined too
 * where the call switched it off.
 */
export const profileOf = (
  kernel: Kernel,
  { times, url }: Received,
  enabled: unknown,
): object | undefined => {
  if (enabled === false || kernel.system === 'devtools') return undefined
  const { bytesSent, bytesReceived, ...moments } = times
  const seconds = Math.max(0.001, (times.responseEnd - times.responseStart) / 1000)
  const profile = {
    ...moments,
    ...lookup(kernel, times.fetchStart),
    ...estimates(kernel, Math.round((bytesReceived * 8) / 1000 / seconds)),
    SSLconnectionStart: 0,
    SSLconnectionEnd: 0,
    peerIP: url.hostname,
    port: Number(url.port || 80),
    protocol: 'http1.1',
    socketReused: false,
    sendBytesCount: bytesSent,
    receivedBytedCount: bytesReceived,
    invokeStart: times.fetchStart,
    queueStart: times.fetchStart,
    queueEnd: times.fetchStart,
    usingHighPerformanceMode: false,
  }
  return Object.fromEntries(Object.entries(profile).filter(([field]) => kernel.has(gates[field])))
}
