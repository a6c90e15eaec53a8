import { createHost, type Platform } from 'crossmp/testing'

/** One host to run on. */
export interface Target {
  readonly platform: Platform
  readonly baseLibrary: string
  readonly clientVersion: string
}

type Versions = Omit<Target, 'platform'>

export const platforms: readonly Platform[] = ['wechat', 'alipay']

/** As app developers call them. */
export const titles: { readonly [P in Platform]: string } = { wechat: 'WeChat', alipay: 'Alipay' }

/** The oldest that crossmp supports. */
export const oldest: { readonly [P in Platform]: Partial<Versions> & { baseLibrary: string } } = {
  wechat: { baseLibrary: '1.4.0' },
  alipay: { baseLibrary: '1.9.0', clientVersion: '10.1.30' },
}

export const nameOf = ({ platform, baseLibrary, clientVersion }: Target): string =>
  `${titles[platform]} ${baseLibrary}${platform === 'alipay' ? `, app ${clientVersion}` : ''}`

/** The hosts to run on: the newest and the oldest of each platform, or what was asked for. */
export function targetsOf(chosen: readonly Platform[], baseLibrary?: string): Promise<Target[]> {
  return Promise.all(
    chosen.flatMap((platform) => {
      if (baseLibrary === undefined)
        return [complete(platform), complete(platform, oldest[platform])]
      const isOldest = baseLibrary === oldest[platform].baseLibrary
      return [complete(platform, isOldest ? oldest[platform] : { baseLibrary })]
    }),
  )
}

/** What is left out is as new as the simulated host knows. */
async function complete(platform: Platform, versions: Partial<Versions> = {}): Promise<Target> {
  const host = createHost(platform, versions)
  await host.dispose()
  return { platform, baseLibrary: host.baseLibrary, clientVersion: host.clientVersion }
}
