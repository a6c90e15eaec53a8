import { conformance } from '../conformance'
import { network } from './cases/network'

conformance(network)
