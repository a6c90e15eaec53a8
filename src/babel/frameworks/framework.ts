/** A framework whose object stands for `mpx`, as far as that hands on what the host has. */
export interface Framework {
  readonly title: string
  /** APIs of ours under whose names the framework has more than the host, and what that is: these stay the framework's. */
  readonly own: { readonly [api: string]: string }
}
