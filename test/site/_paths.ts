import { join } from 'node:path'

export const root: string = join(import.meta.dirname, '../..')
export const output: string = join(import.meta.dirname, 'output')
export const built: string = join(output, 'site')
export const base = '/some/folder/'
