import type { PageAnswer, PageRequest, PageServer } from '../../../../src/testing/browser/index'
import type { Network } from '../protocol'

const json = (value: unknown, status = 200): PageAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
})

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const items = (page: number) =>
  Array.from({ length: 5 }, (_, at) => ({ id: page * 5 + at + 1, price: (page * 5 + at + 1) * 9 }))

/** How often each address was asked. */
class Counts {
  private readonly counts = new Map<string, number>()
  next(path: string): number {
    const count = (this.counts.get(path) ?? 0) + 1
    this.counts.set(path, count)
    return count
  }
}

type Route = (request: PageRequest, count: number) => PageAnswer

const routes: Readonly<Record<string, Route>> = {
  '/photos': ({ body }, count) => json({ id: count, bytes: body.length }, 201),
  /** Is busy twice, then answers. */
  '/busy': ({ body }, count) =>
    count % 3 === 0 ? json({ bytes: body.length }) : json({ error: 'busy' }, 503),
  '/items': ({ url }) => {
    const page = Number(url.searchParams.get('page') ?? 0)
    return json({ items: items(page), more: page < 3 })
  },
  '/login': ({ body }) => {
    const { code } = JSON.parse(textOf(body)) as { code: string }
    return json({ token: `token-of-${code.slice(0, 6)}`, name: 'Lin' })
  },
  '/products': ({ url }) => json({ code: url.searchParams.get('code'), name: 'Green tea' }),
}

const refused = (): Error =>
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

/** The server that the examples talk to: https://example.com, in this page. */
export function serverFor(network: Network): PageServer {
  const counts = new Counts()
  const check = (): void => {
    if (network === 'refuses') throw refused()
  }
  return {
    reaches: ({ hostname }) => hostname === 'example.com',
    serve(request) {
      check()
      const { pathname } = request.url
      const route = routes[pathname]
      return route ? route(request, counts.next(pathname)) : json({ error: 'not found' }, 404)
    },
    accept(socket) {
      check()
      socket.send('Hello! I answer everything.')
      socket.onMessage((data) => {
        const said = typeof data === 'string' ? data : textOf(data)
        setTimeout(() => socket.send(`You said: ${said}`), 300)
      })
    },
  }
}
