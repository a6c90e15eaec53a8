interface Call {
  success(setting: { needAuthorization: false }): void
}

/** Of a host that knows no privacy contract: it asks for none. */
const nothingToAgree = ({ success }: Call): void => success({ needAuthorization: false })

export const freely = {
  getPrivacySetting: nothingToAgree,
  requirePrivacyAuthorize: nothingToAgree,
}
