import { conformance } from '../conformance'
import { mapped } from './cases/events'

conformance(mapped)
