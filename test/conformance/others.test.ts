import { conformance } from '../conformance'
import { others } from './cases'

conformance(others)
