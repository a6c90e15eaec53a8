/** Request or response headers, by name. Hosts do not agree on the case of names: read them with `getHeader`. */
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
  /** HTTP status. Any HTTP answer is a success: check it. */
  statusCode: number
  /** Response headers; empty where the host gives none. Read them with `getHeader`. */
  header: { [name: string]: string }
  /** Where the time went. WeChat 2.10.4 (`uploadFile`: 3.5.0) on iOS and Android; absent elsewhere. */
  profile?: Profile
}

/** What `onHeadersReceived` tells. */
export interface HeadersReceived {
  /** Response headers. Read them with `getHeader`. */
  header: { [name: string]: string }
  /** HTTP status, where the host tells it this early. */
  statusCode?: number
  /** One entry per `Set-Cookie`, where the host tells them this early. WeChat. */
  cookies?: string[]
}

/** Options for the transport that only WeChat knows. Hints: dropped elsewhere, with one warning in development. */
export interface TransportHints {
  /** Use HTTP/2. WeChat 2.10.4. */
  readonly enableHttp2?: boolean | undefined
  /** Use QUIC (HTTP/3). WeChat 2.10.4. */
  readonly enableQuic?: boolean | undefined
  /** Collect `profile` timings; on by default on iOS and Android. WeChat (`uploadFile`: 3.5.0). */
  readonly enableProfile?: boolean | undefined
}

/** Where the time of a request went. WeChat on iOS and Android only; absent elsewhere. Times are in ms since 1970. */
export interface Profile {
  /** When the API was called. WeChat 3.8.10. */
  invokeStart?: number
  /** When it began to wait for a free connection. WeChat 3.8.10. */
  queueStart?: number
  /** When it had one. WeChat 3.8.10. */
  queueEnd?: number
  /** HTTPDNS lookup; `request` only. WeChat 3.8.9. */
  httpDNSDomainLookUpStart?: number
  /** HTTPDNS lookup; `request` only. WeChat 3.8.9. */
  httpDNSDomainLookUpEnd?: number
  /** First redirect within the origin, or 0. */
  redirectStart: number
  /** Last redirect within the origin, or 0. */
  redirectEnd: number
  /** When it was ready to fetch, before caches were asked. */
  fetchStart: number
  /** DNS lookup; `fetchStart` where there was none. */
  domainLookUpStart: number
  /** DNS lookup; `fetchStart` where there was none. */
  domainLookUpEnd: number
  /** @deprecated The older spelling of `domainLookUpStart`. */
  domainLookupStart: number
  /** @deprecated The older spelling of `domainLookUpEnd`. */
  domainLookupEnd: number
  /** TCP connection; `fetchStart` where it was there already. */
  connectStart: number
  /** TCP connection, handshakes included; `fetchStart` where it was there already. */
  connectEnd: number
  /** TLS handshake, or 0. */
  SSLconnectionStart: number
  /** TLS handshake, or 0. */
  SSLconnectionEnd: number
  /** When the request began to be sent. */
  requestStart: number
  /** When it was sent. */
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
  /** Whether an open connection was used. */
  socketReused: boolean
  /** Bytes. */
  sendBytesCount: number
  /** Bytes; spelt as WeChat spells it. */
  receivedBytedCount: number
  /** `http1.1`, `h2`, `quic`, `unknown`. */
  protocol?: string
  /** WeChat 3.3.4. */
  usingHighPerformanceMode?: boolean
}
