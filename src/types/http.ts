/** Request or response headers, by name. Hosts differ in the case of names, so read them with `getHeader`. */
export type HttpHeader = { readonly [name: string]: string | number | boolean | null | undefined }

/**
 * An object of named values that is typed by an interface or a class, which have no index signature. Lists have the first of these
 * members, functions the second, promises and bytes the third.
 */
export type Fields = object & {
  readonly [Symbol.iterator]?: undefined
  readonly [Symbol.hasInstance]?: undefined
  readonly [Symbol.toStringTag]?: undefined
}

export interface HttpResult {
  /** HTTP status. Any HTTP answer is a success, so check it. */
  statusCode: number
  /** Response headers. Empty where the host gives none. Read them with `getHeader`. */
  header: { [name: string]: string }
  /** Where the time went. WeChat on iOS and Android only; absent elsewhere. */
  profile?: Profile
}

/** The event of `onHeadersReceived`. */
export interface HeadersReceived {
  /** Response headers. Read them with `getHeader`. */
  header: { [name: string]: string }
  /** HTTP status, where the host knows it this early. */
  statusCode?: number
  /** One entry per `Set-Cookie`, where the host gives them this early. WeChat. */
  cookies?: string[]
}

/** Options for the transport that only WeChat knows. They are hints: elsewhere they are dropped, with one warning in development. */
export interface TransportHints {
  /** Use HTTP/2. */
  readonly enableHttp2?: boolean | undefined
  /** Use QUIC (HTTP/3). */
  readonly enableQuic?: boolean | undefined
  /** Collect `profile` timings. On by default on iOS and Android. */
  readonly enableProfile?: boolean | undefined
}

/** Where the time of a request went. WeChat on iOS and Android only; absent elsewhere. Times are in ms since 1970. */
export interface Profile {
  /** When the API was called. */
  invokeStart?: number
  /** When it began to wait for a free connection. */
  queueStart?: number
  /** When it got a connection. */
  queueEnd?: number
  /** HTTPDNS lookup; `request` only. */
  httpDNSDomainLookUpStart?: number
  /** HTTPDNS lookup; `request` only. */
  httpDNSDomainLookUpEnd?: number
  /** First redirect within the origin, or 0. */
  redirectStart: number
  /** Last redirect within the origin, or 0. */
  redirectEnd: number
  /** When it was ready to fetch, before any cache was checked. */
  fetchStart: number
  /** DNS lookup; `fetchStart` where there was none. */
  domainLookUpStart: number
  /** DNS lookup; `fetchStart` where there was none. */
  domainLookUpEnd: number
  /** @deprecated The older spelling of `domainLookUpStart`. */
  domainLookupStart: number
  /** @deprecated The older spelling of `domainLookUpEnd`. */
  domainLookupEnd: number
  /** TCP connection; `fetchStart` if one was open already. */
  connectStart: number
  /** TCP connection, handshakes included; `fetchStart` if one was open already. */
  connectEnd: number
  /** TLS handshake, or 0. */
  SSLconnectionStart: number
  /** TLS handshake, or 0. */
  SSLconnectionEnd: number
  /** When sending began. */
  requestStart: number
  /** When sending ended. */
  requestEnd: number
  /** First byte of the answer. */
  responseStart: number
  /** Last byte of the answer. */
  responseEnd: number
  /** Round trip of this connection, in ms. */
  rtt: number
  /** 0 unknown, 1 offline, 2 slow 2g, 3 2g, 4 3g, 5 4g, 6 last. */
  estimate_nettype: number
  /** Round trip over HTTP, estimated from several requests, in ms. */
  httpRttEstimate: number
  /** Round trip of the transport, estimated from several requests, in ms. */
  transportRttEstimate: number
  /** Estimated download speed of the network, in kbps. */
  downstreamThroughputKbpsEstimate: number
  /** Download speed of the network now, in kbps. */
  throughputKbps: number
  /** Address of the server. */
  peerIP: string
  /** Port of the server. */
  port: number
  /** Whether an open connection was reused. */
  socketReused: boolean
  /** Bytes. */
  sendBytesCount: number
  /** Bytes; spelt as WeChat spells it. */
  receivedBytedCount: number
  /** `http1.1`, `h2`, `quic`, `unknown`. */
  protocol?: string
  /** Whether the high-performance mode was on. */
  usingHighPerformanceMode?: boolean
}
