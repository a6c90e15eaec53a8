import { conformance } from '../conformance'
import { derived } from './cases'

conformance(derived)
