import type { My } from '../../platforms/alipay/host'
import type { Got, Meanings } from '../../types/row'

/** Alipay docs: my.chooseLocation. */
export const placeErrors: Meanings = { 11: 'cancel' }

/** Numbers by Alipay's documents, texts by the typings. */
export const toPlace = ({ name, address, latitude, longitude }: Got<My, 'chooseLocation'>) => ({
  name: name || '',
  address: address || '',
  latitude: Number(latitude),
  longitude: Number(longitude),
})
