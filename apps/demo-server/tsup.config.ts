import { application } from '../../tools/tsup.ts'

export default application(['src/main.ts'])
