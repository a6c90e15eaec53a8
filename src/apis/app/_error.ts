interface ErrorPayload {
  message: string
  stack?: string
}

/** Older WeChat versions tell a text alone, Alipay a text and then the stack. */
export function toErrorPayload(native: unknown, more: unknown): ErrorPayload {
  const words = typeof native === 'string' ? native : ''
  const { message = words, stack = more } = Object(native) as Partial<ErrorPayload>
  const payload: ErrorPayload = { message }
  if (stack) payload.stack = String(stack)
  return payload
}
