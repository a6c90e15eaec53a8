import type { ErrorKind } from '../types/error'
import { disconnected } from './kinds'

/** Reads what a host says where an API talks to a server: words about the way there come before others, and no user is asked. */
export function network(words: string, kind: ErrorKind): ErrorKind {
  if (/^(timeout|abort)$/.test(kind)) return kind
  if (unreached.test(words)) return 'network'
  return kind === 'cancel' || (kind !== 'domain' && disconnected.test(words)) ? 'network' : kind
}

// Words that nobody uses of anything else. Android: cronet, "Unable to resolve host", UnknownHostException; iOS: NSURLErrorDomain,
// kCFErrorDomainCFNetwork, "The certificate for this server is invalid.", "A server with the specified hostname could not be
// found.", 未能找到使用指定主机名的服务器。, 此伺服器的憑證無效。; WeChat 600008 "exceed max redirect".
const unreached =
  /cronet|certif|证书|憑證|host ?name|主[机機]名|(resolve |unknown)host|NSURL|kCF|\bssl|redirect/i
