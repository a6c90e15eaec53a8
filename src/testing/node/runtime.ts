import { createHash, randomBytes } from 'node:crypto'
import type { Runtime } from '../engine/runtime'
import { clock } from './clock'
import { makeDisk } from './disk'
import { encodePng } from './encodePng'
import { frameForm } from './frameForm'
import { exchangeHttp } from './http'
import { sources } from './sources'
import { text } from './text'
import { connect } from './webSocket'

/** Hosts on Node. */
export const node: Runtime = {
  clock,
  text,
  sources,
  digest: (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex'),
  random: (length, encoding) => randomBytes(length).toString(encoding),
  makeDisk,
  encodePng,
  reaches: (url, use) =>
    url.protocol === `${use}:` && url.hostname === '127.0.0.1' && url.username === '',
  exchange: exchangeHttp,
  connect,
  frameForm,
}
