import { heard } from '../../../src/apis/location/_updates'
import { hasContractNames } from '../../support/spelling'
import type { CallCase, EventCase } from '../case'

const event = (name: string, field: 'change' | 'error', payload: object): EventCase => ({
  ...{ kind: 'event', api: `on${name}`, off: `off${name}`, payload },
  trigger: ({ host, platform }) => {
    if (hasContractNames(platform)) host.emit(`on${name}`, payload)
    else heard[field]?.(payload)
  },
})

export const location: readonly (CallCase | EventCase)[] = [
  {
    ...{ kind: 'call', api: 'startLocationUpdate' },
    options: () => ({ type: 'gcj02' }),
    composed: (method) => method === 'getLocation' && 'of calls',
  },
  event('LocationChange', 'change', {
    ...{ latitude: 30.25, longitude: 120.5, speed: 1, accuracy: 12, altitude: 7 },
    ...{ verticalAccuracy: 3, horizontalAccuracy: 12 },
  }),
  event('LocationChangeError', 'error', { errCode: 12 }),
]
