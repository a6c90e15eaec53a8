import { conformance } from '../conformance'
import { file, sockets } from './cases/file'

conformance([...file, ...sockets])
