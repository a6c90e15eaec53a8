/** The simulated hosts in a web page. The site's playground runs on them. */
import { makeHost } from '../makeHost'
import type { Host, HostOptions, NativeObject, Platform } from '../types'
import { inPage, type Page } from './runtime'

export type { PageAnswer, PageRequest, PageServer, PageSocket } from './pageServer'
export type { Page }

/** As `createHost` of `crossmp/testing`; the option `files` names files of the page. */
export const createHost = (
  page: Page,
  platform: Platform,
  options: HostOptions = {},
): Host<NativeObject> => makeHost(inPage(page), platform, options)
