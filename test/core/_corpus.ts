import type { ErrorKind } from '../../src/types/error'

/** What a host says of a failure, and what an app has to make of it. */
export interface Said {
  readonly words: string
  readonly kind: ErrorKind
}
const all = (kind: ErrorKind, ...words: string[]): Said[] => words.map((words) => ({ words, kind }))

/** Of APIs that talk to a server. */
export const network: readonly Said[] = [
  ...all(
    'network',
    // iOS, NSURLErrorDomain, in English, simplified and traditional Chinese.
    'The Internet connection appears to be offline.',
    '似乎已断开与互联网的连接。',
    '網際網路連線似乎已斷線。',
    'The network connection was lost.',
    '网络连接已中断。',
    '網絡連線中斷。',
    'A server with the specified hostname could not be found.',
    '未能找到使用指定主机名的服务器。',
    '找不到指定主機名稱的伺服器。',
    'Could not connect to the server.',
    '未能连接到服务器。',
    '無法連線到伺服器。',
    'The certificate for this server is invalid. You might be connecting to a server that is pretending to be another.',
    '此服务器的证书无效。',
    '此伺服器的憑證無效。',
    '发生了SSL错误，无法建立与该服务器的安全连接。',
    'An SSL error has occurred and a secure connection to the server cannot be made.',
    '目前不允许数据连接。',
    'Error Domain=NSURLErrorDomain Code=-1005',
    'Error Domain=kCFErrorDomainCFNetwork Code=310',
    // URLSession's word for a task that ended: no user is asked by a request.
    'cancelled',
    '已取消',
    // Android.
    'Unable to resolve host "api.example.com": No address associated with hostname',
    'java.net.UnknownHostException: api.example.com',
    'Failed to connect to api.example.com/203.0.113.7:443',
    'java.security.cert.CertPathValidatorException: Trust anchor for certification path not found.',
    'Software caused connection abort',
    'Connection reset by peer',
    // Cronet, net_error_list.h.
    ...[
      'INTERNET_DISCONNECTED',
      'NAME_NOT_RESOLVED',
      'CONNECTION_ABORTED',
      'CONNECTION_REFUSED',
      'NETWORK_CHANGED',
      'CERT_AUTHORITY_INVALID',
      'CERT_DATE_INVALID',
      'CERT_COMMON_NAME_INVALID',
      'SSL_PROTOCOL_ERROR',
      'PROXY_AUTH_REQUESTED',
      'INVALID_RESPONSE',
      'TOO_MANY_REDIRECTS',
      'ACCESS_DENIED',
      'ABORTED',
    ].map((name) => `errcode:-1 cronet_error_code:-1 error_msg:net::ERR_${name}`),
    // WeChat, its developer tools, web hosts.
    'interrupted',
    'exceed max redirect',
    'signal is aborted without reason',
    'Failed to fetch',
    'Load failed',
    'WebSocket is not connected',
  ),
  ...all(
    'timeout',
    'timeout',
    'time out',
    'The request timed out.',
    '请求超时。',
    '要求逾時。',
    'java.net.SocketTimeoutException: timeout',
    'errcode:-118 cronet_error_code:-118 error_msg:net::ERR_CONNECTION_TIMED_OUT',
  ),
  ...all('abort', 'abort'),
  ...all('domain', 'url not in domain list', '不在以下 request 合法域名列表中'),
  ...all('not-found', 'file not found', 'no such file or directory', '文件不存在'),
  ...all(
    'argument',
    'invalid url',
    'parameter error: parameter.timeout should be Number',
    '参数错误',
  ),
  ...all('unsupported', 'jsapi not supported'),
]

/** Of others. */
export const local: readonly Said[] = [
  ...all('cancel', 'cancel', 'user canceled', '用户取消', '用户取消操作'),
  ...all(
    'denied',
    'auth deny',
    'authorize no response',
    'system permission denied',
    'privacy permission is not authorized',
    'api scope is not declared in the privacy agreement',
    'the api need to be declared in the requiredPrivateInfos field in app.json/ext.json',
    'ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF',
    '没有权限',
    '用户拒绝授权',
  ),
  ...all(
    'unsupported',
    'api is not supported',
    'not supported',
    'function cannot run on service',
    'undefined is not a function of this host',
    'Method not implemented.',
    '暂时不支持 API chooseMedia, 你可以通过 Taro 的 issue 反馈',
    '当前设备不支持',
  ),
  ...all(
    'quota',
    '频繁调用会增加电量损耗，可考虑使用 wx.onLocationChange 监听地理位置变化',
    'called too frequently',
    'the maximum size of the file storage limit is exceeded',
    'exceed limit',
  ),
  ...all(
    'not-found',
    "file doesn't exist",
    'data not found',
    'no such file or directory, open "wxfile://usr/a.txt"',
    '文件不存在',
  ),
  ...all('argument', 'parameter error: parameter.key should be String', 'invalid data', '无效参数'),
  ...all('network', 'net::ERR_CERT_DATE_INVALID', 'network error', '网络异常'),
  ...all('unknown', 'internal error', '系统繁忙', 'undefined', ''),
]
