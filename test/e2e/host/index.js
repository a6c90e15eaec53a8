// The host under the bare name that crossmp looks for. For a bundler to inject, which also says whose it is.
import { api } from 'foreign-host'

export let wx = api

/** Puts another host in its place. */
export const replace = (host) => {
  wx = host
}
