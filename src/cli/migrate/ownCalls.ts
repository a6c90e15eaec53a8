import type { Platform } from '../../types/gate'

/**
 * Calls of hosts with names of their own that crossmp passes on under other names, and no more: the options of each, by the host's
 * names, with ours.
 */
export type OwnCalls = {
  readonly [P in Platform]?: { readonly [api: string]: { readonly [theirs: string]: string } }
}
