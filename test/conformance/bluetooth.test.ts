import { conformance } from '../conformance'
import { bluetooth } from './cases/bluetooth'

conformance(bluetooth)
