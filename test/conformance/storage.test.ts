import { conformance } from '../conformance'
import { storage } from './cases/storage'

conformance(storage)
