import type { Framework } from './framework'
import { mpx } from './mpx'
import { taro } from './taro'
import { uniApp } from './uniApp'

export type { Framework }

/** Frameworks whose object is a global. */
export const frameworkGlobals = { uni: uniApp } as const

/** Frameworks whose object is what a module exports by default. */
export const frameworkModules = { '@tarojs/taro': taro, '@mpxjs/core': mpx } as const

export type FrameworkGlobal = keyof typeof frameworkGlobals
export type FrameworkModule = keyof typeof frameworkModules
