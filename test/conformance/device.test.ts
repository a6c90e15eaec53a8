import { conformance } from '../conformance'
import { device } from './cases/device'

conformance(device)
