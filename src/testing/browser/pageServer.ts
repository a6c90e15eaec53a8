/** A request as the page's server gets it. */
export interface PageRequest {
  readonly url: URL
  readonly method: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface PageAnswer {
  /** Default 200. */
  readonly status?: number
  /** Several of one name as a list. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | Uint8Array
}

/** A WebSocket as the page's server has it. */
export interface PageSocket {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  send(data: string | Uint8Array): void
  close(code?: number, reason?: string): void
  onMessage(listener: (data: string | Uint8Array) => void): void
  onClose(listener: (code: number, reason: string) => void): void
}

/** The server that is in the page. */
export interface PageServer {
  /** Whether the app may reach this address: it is one of its allowed domains. */
  reaches(url: URL): boolean
  /** What it throws is a connection that broke; its `code` may say how: `ECONNREFUSED`. */
  serve(request: PageRequest): PageAnswer | Promise<PageAnswer>
  /** Answers a WebSocket. Throws where it takes none. */
  accept(socket: PageSocket): void
}
