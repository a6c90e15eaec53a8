import { failure } from '../../core/failure'
import { reasonOf } from '../../core/reason'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { ErrorKind } from '../../types/error'
import type { Row } from '../../types/row'

export interface RequestSubscribeMessageOptions {
  /** Ids of message templates, three at most. Each platform has ids of its own. */
  readonly tmplIds: readonly string[]
}

/** What becomes of messages of a template: the user wants them or not, or the platform forbids them. */
export type SubscribeDecision =
  | 'accept'
  | 'acceptWithAudio'
  | 'reject'
  | 'ban'
  | 'filter'
  | (string & {})

export interface RequestSubscribeMessageResult extends Ok {
  /** The decision, by the id of the template. Alipay gives `accept` and `reject` only. */
  [tmplId: string]: SubscribeDecision
}

/**
 * Asks the user which messages your server may send. Call it from a tap.
 *
 * A success does not mean that the user wants any: read the decision of each template.
 *
 * Fails with kind `cancel` (the user closed the panel), `denied` (messages are switched off, WeChat only), `argument` (templates that
 * are unknown, too many, or of two kinds), `quota` (asked too often), `network`. `errno` is WeChat's `errCode`, such as 20001 for an
 * unknown template.
 *
 * @example
 * const shipped = 'the id of a template'
 * const { [shipped]: decision } = await mpx.requestSubscribeMessage({ tmplIds: [shipped] })
 * const isWanted = decision === 'accept'
 */
export type RequestSubscribeMessage = CallContract<
  'requestSubscribeMessage',
  RequestSubscribeMessageOptions,
  RequestSubscribeMessageResult
>

export const api: Spec<RequestSubscribeMessage> = {
  name: 'requestSubscribeMessage',
  kind: 'call',
  required: { tmplIds: true },
}

// WeChat docs, wx.requestSubscribeMessage, errCode. 10005: the app is in the background.
const refusals: { readonly [errCode: number]: ErrorKind } = {
  10001: 'argument',
  10002: 'network',
  10003: 'network',
  10004: 'argument',
  10005: 'unknown',
  20001: 'argument',
  20002: 'argument',
  20003: 'argument',
  20004: 'denied',
  20005: 'denied',
}

export const wechat: Row<RequestSubscribeMessage, Wx> = {
  since: '2.4.4',
  recover: (native) => {
    const errCode = Number(native.errCode)
    const kind = refusals[errCode]
    if (kind) throw failure(kind, reasonOf(native.errMsg) || kind, errCode, native)
    return undefined
  },
  result: toDecisions,
}

export const alipay: Row<RequestSubscribeMessage, My> = {
  since: '1.0.0',
  // Alipay docs: my.requestSubscribeMessage, errorCode. The numbers are WeChat's for the same.
  errors: {
    10: 'unknown',
    11: 'cancel',
    15: 'quota',
    203: ['argument', 10004],
    402: 'argument',
    100201: 'quota',
    106002: ['argument', 20002],
    106008: ['argument', 20001],
  },
  options: ({ tmplIds }) => {
    if (tmplIds.length > 3) throw failure('argument', 'three tmplIds at most', 20003)
    return { entityIds: tmplIds }
  },
  result: toDecisions,
}

interface NativeDecisions {
  readonly [tmplId: string]: unknown
  readonly result?: {
    readonly subscribedEntityIds?: readonly string[]
    readonly currentSubscribedEntityIds?: readonly string[]
  }
}

function toDecisions(native: object, { tmplIds }: RequestSubscribeMessageOptions) {
  const decisions: { [tmplId: string]: SubscribeDecision } = {}
  for (const id of tmplIds) {
    const decision = (native as NativeDecisions)[id]
    decisions[id] = decision ? String(decision) : listed(id, native as NativeDecisions)
  }
  return decisions
}

// Alipay may list the templates that are wanted instead.
function listed(id: string, { result = {} }: NativeDecisions): SubscribeDecision {
  const { subscribedEntityIds = [], currentSubscribedEntityIds = [] } = result
  return subscribedEntityIds.concat(currentSubscribedEntityIds).indexOf(id) < 0
    ? 'reject'
    : 'accept'
}
