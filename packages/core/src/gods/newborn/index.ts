export { type GenesisOptions, genesisRequest } from '../../prompts/genesis.ts'
export { type Genesis, type GenesisFault, readNewborn } from '../genesis.ts'
