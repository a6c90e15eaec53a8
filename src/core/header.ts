/**
 * Reads a header by its name, whatever the case: hosts and HTTP versions differ in it.
 *
 * @example
 * const { header } = await mpx.request({ url })
 * getHeader(header, 'Content-Type')
 */
export function getHeader(
  header: { readonly [name: string]: string } | undefined,
  name: string,
): string | undefined {
  const found = findHeader(header || {}, name)
  return found === undefined ? undefined : (header as { [name: string]: string })[found]
}

/** The name as it stands in the header. */
export const findHeader = (header: object, name: string): string | undefined =>
  Object.keys(header).find((key) => key.toLowerCase() === name.toLowerCase())
