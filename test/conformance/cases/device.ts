import { hasContractNames } from '../../support/spelling'
import type { Case } from '../case'

const aText = 'a text'

export const device: readonly Case[] = [
  {
    kind: 'call',
    api: 'getClipboardData',
    prepare: ({ host, platform }) => {
      const [method, field] = !hasContractNames(platform)
        ? ['getClipboard', 'text']
        : ['getClipboardData', 'data']
      host.answer(method, { [field]: aText })
    },
    result: () => ({ data: aText }),
  },
  {
    kind: 'call',
    api: 'scanCode',
    prepare: ({ host, platform }) => {
      const [method, field, kind] = !hasContractNames(platform)
        ? ['scan', 'code', 'qrCode']
        : ['scanCode', 'result', 'QR_CODE']
      host.answer(method, { [field]: aText, scanType: kind })
    },
    result: () => ({ result: aText, rawData: '', charSet: '', path: '' }),
    partial: true,
  },
  { kind: 'call', api: 'vibrateShort' },
  { kind: 'call', api: 'setScreenBrightness', options: () => ({ value: 0 }) },
  {
    kind: 'call',
    api: 'addPhoneContact',
    options: () => ({ firstName: 'Sesame', workAddressCity: 'Hangzhou' }),
  },
  {
    kind: 'call',
    api: 'setVisualEffectOnCapture',
    needs: { system: 'android' },
    options: () => ({ visualEffect: 'hidden' }),
  },
  {
    kind: 'call',
    api: 'checkIsSupportSoterAuthentication',
    prepare: ({ host, platform }) =>
      host.answer(
        hasContractNames(platform)
          ? 'checkIsSupportSoterAuthentication'
          : 'checkIsSupportIfaaAuthentication',
        { supportMode: ['facial'] },
      ),
    result: () => ({ supportMode: ['facial'] }),
  },
  {
    kind: 'call',
    api: 'checkIsSoterEnrolledInDevice',
    options: () => ({ checkAuthMode: 'facial' }),
    prepare: ({ host, platform }) =>
      host.answer(
        hasContractNames(platform) ? 'checkIsSoterEnrolledInDevice' : 'checkIsIfaaEnrolledInDevice',
        { isEnrolled: true },
      ),
    result: () => ({ isEnrolled: true }),
  },
  {
    kind: 'call',
    api: 'startSoterAuthentication',
    nothing: { alipay: 'unknown' },
    options: () => ({ requestAuthModes: ['facial'], challenge: aText }),
    prepare: ({ host, platform }) =>
      hasContractNames(platform)
        ? host.answer('startSoterAuthentication', { authMode: 'facial' })
        : host.answer('startIfaaAuthentication', { verifyId: aText }),
    result: ({ platform }) => ({
      errCode: 0,
      ...(hasContractNames(platform) ? { authMode: 'facial' } : { verifyId: aText }),
    }),
    partial: true,
  },
]
