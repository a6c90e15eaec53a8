/** Request or response headers, by name. Hosts do not agree on the case of names: read them with `getHeader`. */
export type HttpHeader = { readonly [name: string]: string | number | boolean | null | undefined }

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
  header: { [name: string]: string }
  /** HTTP status, where the host tells it this early. */
  statusCode?: number
  cookies?: string[]
}

/** Options for the transport that only WeChat knows. Hints: dropped elsewhere, with one warning in development. */
export interface TransportHints {
  /** Use HTTP/2. WeChat 2.10.4. */
  readonly enableHttp2?: boolean
  /** Use QUIC (HTTP/3). WeChat 2.10.4. */
  readonly enableQuic?: boolean
  /** Collect `profile` timings; on by default on iOS and Android. WeChat (`uploadFile`: 3.5.0). */
  readonly enableProfile?: boolean
}

/** Where the time of a request went. WeChat on iOS and Android only; absent elsewhere. Times in ms. */
export interface Profile {
  invokeStart?: number
  queueStart?: number
  queueEnd?: number
  httpDNSDomainLookUpStart?: number
  httpDNSDomainLookUpEnd?: number
  redirectStart: number
  redirectEnd: number
  fetchStart: number
  domainLookUpStart: number
  domainLookUpEnd: number
  /** @deprecated The older spelling of `domainLookUpStart`. */
  domainLookupStart: number
  /** @deprecated The older spelling of `domainLookUpEnd`. */
  domainLookupEnd: number
  connectStart: number
  connectEnd: number
  SSLconnectionStart: number
  SSLconnectionEnd: number
  requestStart: number
  requestEnd: number
  responseStart: number
  responseEnd: number
  rtt: number
  /** 0 unknown, 1 offline, 2 slow 2g, 3 2g, 4 3g, 5 4g, 6 last. */
  estimate_nettype: number
  httpRttEstimate: number
  transportRttEstimate: number
  downstreamThroughputKbpsEstimate: number
  throughputKbps: number
  peerIP: string
  port: number
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
