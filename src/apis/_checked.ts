/** Alipay's synchronous functions return their failures: they are thrown here, to be read as one. */
export function checked<T>(native: T): T {
  const { error, success } = Object(native) as { error?: number; success?: boolean }
  if (error || success === false) throw native
  return native
}
