import { isSameUuid } from './bluetoothUuid'
import type { Peripheral } from './peripheral'

/** A search for devices. Each is found once. */
export class BluetoothSearch {
  private readonly told = new Set<Peripheral>()

  /** Without services, for all devices. */
  constructor(private readonly services: readonly unknown[] = []) {}

  /** Those of these that were not found yet. */
  news(devices: readonly Peripheral[]): Peripheral[] {
    const news = devices.filter((device) => !this.told.has(device) && this.fits(device))
    for (const device of news) this.told.add(device)
    return news
  }

  private fits({ given: { services = [] } }: Peripheral): boolean {
    const isWanted = (uuid: string) => this.services.some((wanted) => isSameUuid(uuid, wanted))
    return this.services.length === 0 || services.some(({ uuid }) => isWanted(uuid))
  }
}
