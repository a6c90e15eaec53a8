/** All 128 bits of a UUID, in capitals: `FFF0` is short for `0000FFF0-0000-1000-8000-00805F9B34FB`. */
export const fullUuid = (uuid: string): string => {
  const capitals = uuid.toUpperCase()
  return /^[\dA-F]{4}$/.test(capitals) ? `0000${capitals}-0000-1000-8000-00805F9B34FB` : capitals
}

export const isSameUuid = (a: string, b: unknown): boolean => fullUuid(a) === fullUuid(String(b))

/** The first with this UUID. */
export const byUuid = <T extends { readonly uuid: string }>(
  list: readonly T[] | undefined,
  uuid: unknown,
): T | undefined => list?.find((each) => isSameUuid(each.uuid, uuid))
