import { remember } from '../../../src/apis/network/_lastSocket'
import { hasContractNames } from '../../support/spelling'
import type { World } from '../../support/world'
import type { CallCase, EventCase } from '../case'

/** A socket whose listeners hear of an event as soon as they are added, and which does as it is told. */
const socket = (event?: string, payload?: object) => {
  const on = (name: string) => (listener: (heard: object) => void) => {
    if (name === event) listener(payload as object)
  }
  const done = () => Promise.resolve({ errMsg: 'done:ok' })
  return {
    ...{ send: done, close: done },
    ...{ onOpen: on('Open'), onMessage: on('Message'), onError: on('Error'), onClose: on('Close') },
  }
}

const opened = ({ host, platform }: World, api: string): void => {
  if (hasContractNames(platform)) host.answer(api, {})
  else remember(socket())
}

const event = (name: string, payload: object): EventCase => ({
  ...{ kind: 'event', api: `onSocket${name}`, payload },
  trigger: ({ host, platform }) => {
    if (hasContractNames(platform)) host.emit(`onSocket${name}`, payload)
    else remember(socket(name, payload))
  },
})

export const lastSocket: readonly (CallCase | EventCase)[] = [
  {
    ...{ kind: 'call', api: 'sendSocketMessage' },
    prepare: (world) => opened(world, 'sendSocketMessage'),
    options: () => ({ data: 'sesame-data' }),
  },
  {
    ...{ kind: 'call', api: 'closeSocket' },
    prepare: (world) => opened(world, 'closeSocket'),
    options: () => ({ code: 3000, reason: 'sesame-reason' }),
  },
  event('Open', { header: { upgrade: 'websocket' } }),
  event('Message', { data: 'hello' }),
  event('Error', { errMsg: 'connectSocket:fail it rained' }),
  event('Close', { code: 1006, reason: 'it rained' }),
]
