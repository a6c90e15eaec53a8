import type {
  BluetoothCharacteristic,
  BluetoothDevice,
  BluetoothProperties,
  BluetoothService,
  SimulatedBluetoothDevice,
} from '../types'
import { BluetoothProblem, found } from './bluetoothProblem'
import { byUuid, isSameUuid } from './bluetoothUuid'

/** A characteristic of a device, and where it is. */
export interface ValuePlace {
  readonly device: Peripheral
  readonly service: BluetoothService
  readonly characteristic: BluetoothCharacteristic
}

/** Who hears of a device. */
export interface PeripheralEvents {
  value(at: ValuePlace, value: Uint8Array): void
  lost(device: Peripheral): void
}

/** A device in range. */
export class Peripheral implements SimulatedBluetoothDevice {
  isConnected = false
  private readonly values = new Map<BluetoothCharacteristic, Uint8Array>()
  private readonly notifying = new Set<BluetoothCharacteristic>()

  constructor(
    readonly given: BluetoothDevice,
    private readonly events: PeripheralEvents,
  ) {}

  get RSSI(): number {
    return this.given.RSSI ?? -50
  }
  value(uuid: string): Uint8Array {
    return this.valueOf(this.named(uuid).characteristic)
  }
  send(uuid: string, value: Iterable<number>): void {
    const place = this.named(uuid)
    this.values.set(place.characteristic, Uint8Array.from(value))
    if (this.notifying.has(place.characteristic)) this.tell(place)
  }
  disconnect(): void {
    if (!this.isConnected) return
    this.end()
    this.events.lost(this)
  }

  end(): void {
    this.isConnected = false
    this.notifying.clear()
  }
  /** The characteristics of a service. */
  places(serviceId: unknown): ValuePlace[] {
    const service = found(byUuid(this.given.services, serviceId), 'no-service')
    const { characteristics = [] } = service
    return characteristics.map((characteristic) => ({ device: this, service, characteristic }))
  }
  /** A characteristic that can do one of these. */
  place(
    serviceId: unknown,
    characteristicId: unknown,
    ...wanted: Array<keyof BluetoothProperties>
  ): ValuePlace {
    const places = this.places(serviceId)
    const place = found(at(places, characteristicId), 'no-characteristic')
    const { properties = {} } = place.characteristic
    if (!wanted.some((each) => properties[each])) throw new BluetoothProblem('no-property')
    return place
  }
  valueOf(characteristic: BluetoothCharacteristic): Uint8Array {
    return this.values.get(characteristic) ?? Uint8Array.from(characteristic.value ?? [])
  }
  tell(place: ValuePlace): void {
    if (this.isConnected) this.events.value(place, this.valueOf(place.characteristic))
  }
  write({ characteristic }: ValuePlace, value: Uint8Array): void {
    this.values.set(characteristic, value)
  }
  notify({ characteristic }: ValuePlace, state: boolean): void {
    if (state) this.notifying.add(characteristic)
    else this.notifying.delete(characteristic)
  }

  private named(uuid: string): ValuePlace {
    const places = this.given.services?.flatMap((service) => this.places(service.uuid)) ?? []
    const place = at(places, uuid)
    if (place) return place
    throw new Error(`host.bluetooth: '${this.given.deviceId}' has no characteristic '${uuid}'.`)
  }
}

const at = (places: readonly ValuePlace[], uuid: unknown): ValuePlace | undefined =>
  places.find(({ characteristic }) => isSameUuid(characteristic.uuid, uuid))
