import { conformance } from '../conformance'
import { location } from './cases/location'

conformance(location)
