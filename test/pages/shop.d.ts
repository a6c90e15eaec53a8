// The example is plain JavaScript, so that it needs no compiler of its own.
declare module '*/examples/shop/server.mjs' {
  export interface ShopServer {
    readonly url: string
    readonly requests: readonly string[]
    forgetUsers(): void
    close(): void
  }
  export function startShop(options?: {
    readonly port?: number
    readonly isPaid?: (order: string) => boolean
  }): Promise<ShopServer>
}
