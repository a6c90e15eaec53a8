import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/** What the user did. */
export type PrivacyAnswer =
  /** Your dialog is shown. */
  | { readonly event: 'exposureAuthorization' }
  | {
      readonly event: 'agree'
      /** Id of the button with `open-type="agreePrivacyAuthorization"` that was tapped. */
      readonly buttonId: string
    }
  | { readonly event: 'disagree' }

export interface PrivacyEventInfo {
  /** The API or component that waits for the user: `getLocation`. */
  readonly referrer: string
}

export type PrivacyListener = (
  /** Tells the host what the user did. The call that waits goes on, or fails with kind `denied`. */
  resolve: (answer: PrivacyAnswer) => void,
  eventInfo: PrivacyEventInfo,
) => void

/**
 * Says what asks the user to agree to the privacy contract, in the place of the host's own dialog. The last one that is given
 * counts. An Alipay that asks nobody never calls it.
 *
 * @example
 * mpx.onNeedPrivacyAuthorization((resolve, { referrer }) => {
 *   showDialog({ referrer, onAgree: () => resolve({ event: 'agree', buttonId: 'agree-button' }) })
 * })
 */
export type OnNeedPrivacyAuthorization = SyncContract<
  'onNeedPrivacyAuthorization',
  [listener: PrivacyListener],
  void
>

export const api: Spec<OnNeedPrivacyAuthorization> = {
  name: 'onNeedPrivacyAuthorization',
  kind: 'sync',
  required: ['listener'],
}

export const wechat: Row<OnNeedPrivacyAuthorization, Wx> = {
  since: '2.32.3',
  method: 'onNeedPrivacyAuthorization',
}

/** Newest first. */
export const alipay: readonly [
  Row<OnNeedPrivacyAuthorization, My>,
  OwnRow<OnNeedPrivacyAuthorization, { onNeedPrivacyAuthorization(): void }>,
] = [
  {
    since: { base2: '2.9.7', client: '10.5.50' },
    method: 'onNeedPrivacyAuthorization',
    args: (listener) => [
      (resolve: (answer: PrivacyAnswer) => void, eventInfo: PrivacyEventInfo) =>
        listener((answer) => {
          // Alipay knows no other answers.
          if (answer.event !== 'exposureAuthorization') resolve(answer)
        }, eventInfo),
    ],
  },
  {
    since: '1.0.0',
    method: 'onNeedPrivacyAuthorization',
    own: { onNeedPrivacyAuthorization() {} },
  },
]
