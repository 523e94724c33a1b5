export { createRedisClient, type RedisClientOptions } from './connection.ts'
export { createRedisStore, type RedisStore, type RedisStoreOptions } from './redis-store.ts'
export type { WaitReplicas } from './replicas.ts'
