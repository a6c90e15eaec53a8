/** Puts another host in the place of Taro's. */
export function replace(host: object): void
