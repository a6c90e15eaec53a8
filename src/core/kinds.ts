import type { ErrorKind } from '../types/error'

/** A kind of failure, WeChat's public number for it, and how hosts word it. */
export type Kind = readonly [kind: ErrorKind, errno: number, words: RegExp]

/**
 * The first kind that fits, in the order in which words are tried. An abort has no number; what is not here, `version` and
 * `host-missing`, is WeChat's 100 as well. The table is made where a call fails: an app starts without.
 */
export function findKind(fits: (kind: Kind) => boolean): Kind | undefined {
  const kinds: readonly Kind[] = [
    // WeChat "timeout", "time out"; iOS "The request timed out.", 请求超时。, 要求逾時。
    ['timeout', 5, /time.{0,2}out|超时|逾時/i],
    // Android: cronet's net::ERR_…, whatever follows. What else is said of the way to a server is in `network`.
    ['network', 600003, /net::/i],
    // The host's word for `abort()`. With more around it, nobody asked for it: "Software caused connection abort".
    ['abort', 0, /^abort(ed)?$/i],
    // WeChat "url not in domain list"; its developer tools 不在以下 request 合法域名列表中.
    ['domain', 600002, /\bdomain\b|域名/i],
    // WeChat "cancel"; Alipay 用户取消.
    ['cancel', 1, /cancel|取消/i],
    // WeChat "auth deny", "privacy permission is not authorized", "need to be declared in the requiredPrivateInfos field";
    // Tencent's locator on Android: LOCATIONSWITCHOFF.
    [
      'denied',
      103,
      /den[iy]|permission|auth(?!or\b)|privacy|requiredPrivate|switch ?off|权限|權限|授权|拒绝|隐私/i,
    ],
    // WeChat "no such file or directory", "file doesn't exist", "data not found"; Alipay 文件不存在.
    ['not-found', 1300002, /no such|n[o']t.*(found|exist)|不存在/i],
    // WeChat "jsapi not supported", on computers "function cannot run on service"; Taro's web hosts 暂时不支持 API;
    // uni-app's "Method not implemented."
    [
      'unsupported',
      100,
      /(un|not |not be )support|不支持|cannot run on|not (a function|implement)/i,
    ],
    // WeChat "parameter error: …", "invalid url", "confirmText length should not larger than 4 Chinese characters"; Alipay 无效参数,
    // 无法识别的 URL 格式.
    ['argument', 1001, /param|invalid|illegal|should|参数|格式/i],
    // WeChat "the maximum size of the file storage limit is exceeded", 频繁调用会增加电量损耗.
    ['quota', 1300202, /exceed|quota|limit|too (large|many|often|frequent)|full|频繁|超出/i],
    ['network', 600003, disconnected],
    ['unknown', 4, /^/],
  ]
  return kinds.find(fits)
}

/**
 * WeChat "interrupted"; Safari "Load failed"; iOS "The Internet connection appears to be offline.", 似乎已断开与互联网的连接。,
 * 網絡連線中斷。, "Could not connect to the server."; Android "failed to connect to …".
 */
export const disconnected =
  /network|fetch|load failed|interrupt|abort|connect|socket|dns|server|offline|网络|连接|連線/i
