export { type OracleOptions, oracle } from './oracle.ts'
