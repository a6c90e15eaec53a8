import { subscriptionTo } from '../../core/subscription'
import { fromHex } from './_hex'

interface Characteristic {
  readonly deviceId: string
  readonly serviceId: string
  readonly characteristicId: string
}

interface NativeValue extends Characteristic {
  readonly value?: string
}

// How many values of each characteristic the host has delivered.
const counts: { [characteristic: string]: number } = {}

const keyOf = ({ deviceId, serviceId, characteristicId }: Characteristic): string =>
  [deviceId, serviceId, characteristicId].join().toLowerCase()

const toEvent = ({ deviceId, serviceId, characteristicId, value }: NativeValue) => ({
  deviceId,
  serviceId,
  characteristicId,
  value: fromHex(value),
})

export function toCountedEvent(native: NativeValue): ReturnType<typeof toEvent> {
  const key = keyOf(native)
  counts[key] = (counts[key] || 0) + 1
  return toEvent(native)
}

/** Alipay gives what was read to the answer, to listeners, or to both. Call it before reading, and what it returns with the answer. */
export function expectValue(of: Characteristic): (value: string) => void {
  const key = keyOf(of)
  const before = counts[key]
  const deliver = (value: string): void => {
    if (counts[key] !== before) return
    const { deviceId, serviceId, characteristicId } = of
    const event = toEvent({ deviceId, serviceId, characteristicId, value })
    subscriptionTo('onBLECharacteristicValueChange').listeners.emit(event)
  }
  return (value) => void setTimeout(deliver, 50, value)
}
