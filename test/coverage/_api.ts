import type { Api } from '../../scripts/apis'

/** As much of an API as counting needs. */
export const api = (name: string, on: Api['on']): Api => ({
  ...{
    name,
    on,
    family: '',
    file: '',
    kind: 'call',
    events: false,
    type: '',
    types: [],
    doc: '',
    module: {},
  },
})
