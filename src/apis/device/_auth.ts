/** How a device recognises its user. */
export type AuthMode = 'fingerPrint' | 'facial' | 'speech'
