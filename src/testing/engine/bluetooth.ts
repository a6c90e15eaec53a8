import type { BluetoothDevice } from '../types'
import { BluetoothProblem, found } from './bluetoothProblem'
import { BluetoothSearch } from './bluetoothSearch'
import { Listeners } from './events'
import { Peripheral, type PeripheralEvents } from './peripheral'

/** The adapter of the phone, and the devices around it. Tells of `state`, `found`, `connection` and `value`. */
export class Bluetooth extends Listeners {
  private isOpen = false
  private isOff = false
  private search: BluetoothSearch | undefined
  private inRange: Peripheral[] = []
  private readonly events: PeripheralEvents = {
    lost: (device) => this.emit('connection', device),
    value: (at, value) => this.emit('value', { at, value }),
  }
  /** Those that were found since it was opened. */
  readonly found = new Set<Peripheral>()

  get isOn(): boolean {
    return !this.isOff
  }
  set isOn(isOn: boolean) {
    if (isOn === this.isOn) return
    this.isOff = !isOn
    if (this.isOff) {
      this.search = undefined
      for (const device of this.connected) device.disconnect()
    }
    if (this.isOpen) this.emit('state', undefined)
  }
  get isSearching(): boolean {
    return this.search !== undefined
  }
  get devices(): readonly Peripheral[] {
    return this.inRange
  }
  get connected(): Peripheral[] {
    return this.inRange.filter(({ isConnected }) => isConnected)
  }

  /** Puts these in range, and no others. */
  place(devices: readonly BluetoothDevice[]): void {
    const before = this.inRange
    this.inRange = devices.map(
      (given) => before.find((each) => each.given === given) ?? new Peripheral(given, this.events),
    )
    for (const device of before) if (!this.inRange.includes(device)) device.disconnect()
    this.look()
  }
  /** Is open afterwards even if it is switched off: the app may wait for the user. */
  open(): void {
    this.isOpen = true
    if (this.isOff) throw new BluetoothProblem('off')
  }
  close(): void {
    this.checkOpen()
    this.isOpen = false
    this.search = undefined
    this.found.clear()
    for (const device of this.connected) device.end()
  }
  searchFor(services: readonly unknown[] | undefined): void {
    this.checkOn()
    this.search = new BluetoothSearch(services)
  }
  endSearch(): void {
    this.checkOn()
    this.search = undefined
  }
  /** Tells a search of devices that are new to it. */
  look(): void {
    const news = this.search?.news(this.inRange) ?? []
    for (const device of news) this.found.add(device)
    if (news.length > 0) this.emit('found', news)
  }
  find(deviceId: unknown): Peripheral | undefined {
    return this.inRange.find(({ given }) => given.deviceId === deviceId)
  }
  device(deviceId: unknown): Peripheral {
    this.checkOn()
    return found(this.find(deviceId), 'no-device')
  }
  linked(deviceId: unknown): Peripheral {
    const device = this.device(deviceId)
    if (!device.isConnected) throw new BluetoothProblem('no-connection')
    return device
  }
  checkOpen(): void {
    if (!this.isOpen) throw new BluetoothProblem('closed')
  }
  checkOn(): void {
    this.checkOpen()
    if (this.isOff) throw new BluetoothProblem('unavailable')
  }
}
