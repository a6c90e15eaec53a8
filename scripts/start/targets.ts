import { createHost, type Platform } from 'crossmp/testing'
import { oldest as oldestHost, records } from '../platforms'

/** One host to run on. */
export interface Target {
  readonly platform: Platform
  readonly baseLibrary: string
  readonly clientVersion: string
}

type Versions = Omit<Target, 'platform'>

/** What examples/photo-upload is written for. */
export const platforms: readonly Platform[] = ['wechat', 'alipay']

/** The oldest that crossmp supports. */
export function oldest(platform: Platform): Pick<Versions, 'baseLibrary'> & Partial<Versions> {
  const { base = '', client } = oldestHost(platform)
  return { baseLibrary: base, ...(client && { clientVersion: client }) }
}

export const titleOf = (platform: Platform): string => records[platform].title

export const nameOf = (target: Target): string =>
  `${titleOf(target.platform)} ${target.baseLibrary}${appOf(target)}`

/** `', app 10.2.20'`, where versions of the app matter. */
export const appOf = ({ platform, clientVersion }: Target): string =>
  'client' in records[platform].numbering.parts ? `, app ${clientVersion}` : ''

/** The hosts to run on: the newest and the oldest of each platform, or what was asked for. */
export function targetsOf(chosen: readonly Platform[], baseLibrary?: string): Promise<Target[]> {
  return Promise.all(
    chosen.flatMap((platform) => {
      if (baseLibrary === undefined)
        return [complete(platform), complete(platform, oldest(platform))]
      const isOldest = baseLibrary === oldest(platform).baseLibrary
      return [complete(platform, isOldest ? oldest(platform) : { baseLibrary })]
    }),
  )
}

/** What is left out is as new as the simulated host knows. */
async function complete(platform: Platform, versions: Partial<Versions> = {}): Promise<Target> {
  const host = createHost(platform, versions)
  await host.dispose()
  return { platform, baseLibrary: host.baseLibrary, clientVersion: host.clientVersion }
}
