/** What `mpx.configure` sets. */
export interface Configuration {
  /**
   * Whether to warn and to record where each call was made, for error stacks. Left out: as the host says
   * (`envVersion` is `'develop'`).
   */
  development?: boolean | undefined
  /** What to do when a hint is dropped because this host does not know it: one warning (default), or nothing. */
  onUnsupported?: 'warn' | 'ignore' | undefined
}
