import type { Framework } from './framework'

/** Mpx 2.10.20: src/index.js of @mpxjs/core. */
export const mpx: Framework = {
  title: 'Mpx',
  own: { nextTick: 'runs once the component has rendered' },
}
