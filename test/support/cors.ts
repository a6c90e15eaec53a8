import type { IncomingMessage, ServerResponse } from 'node:http'

/** Lets a page of another origin read the answer, cookies and all. What is no browser sends no Origin. */
export function welcome({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.origin === undefined) return
  response.setHeader('access-control-allow-origin', headers.origin)
  response.setHeader('access-control-allow-credentials', 'true')
}

/** A browser asks before it sends what no form could: that is allowed, and counts as no request. */
export function answersPreflight(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const asked = headers['access-control-request-method']
  if (method !== 'OPTIONS' || asked === undefined) return false
  response.setHeader('access-control-allow-methods', asked)
  response.setHeader(
    'access-control-allow-headers',
    headers['access-control-request-headers'] ?? '',
  )
  response.writeHead(204).end()
  return true
}
