/** What is needed to connect. */
export interface SocketPlan {
  readonly url: URL
  readonly headers: Record<string, string>
  readonly protocols: readonly string[]
  /** Ms until the handshake counts as failed. */
  readonly timeout: number
}

/** What happens on a WebSocket. */
export interface WireEvents {
  open(header: Record<string, string>): void
  message(data: string | Uint8Array): void
  error(reason: string): void
  close(code: number, reason: string): void
}

/** One WebSocket, as the runtime has it. */
export interface Wire {
  readonly isOpen: boolean
  send(data: string | Uint8Array): Promise<void>
  /** Throws where the code is not one an app may close with. */
  close(code: number, reason: string): void
  /** Ends the connection without a handshake. */
  terminate(): void
}
