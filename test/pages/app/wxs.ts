// https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/06datatype.html

/** What WXS has beside JavaScript. */
export const wxsGlobals = `
var getRegExp = function (pattern, flags) { return new RegExp(pattern, flags) }
var getDate = function (value) { return value === undefined ? new Date() : new Date(value) }
`

/** A WXS module as JavaScript. A constructor is the name of its type there. */
export const toScript = (wxs: string): string =>
  wxs.replaceAll(/\.constructor\b/g, '.constructor.name')
