/** Puts another host in its place. */
export function replace(host: object): void
