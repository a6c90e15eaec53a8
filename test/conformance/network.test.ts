import { conformance } from '../conformance'
import { lastSocket } from './cases/lastSocket'
import { network } from './cases/network'

conformance([...network, ...lastSocket])
