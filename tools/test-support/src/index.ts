export { ask } from './ask.ts'
export { freePort } from './free-port.ts'
export {
  buildLlamaServer,
  type LlamaCpp,
  type LlamaServer,
  type LlamaServerOptions,
  startLlamaServer,
} from './llama-server.ts'
export { type RunningProcess, type StartOptions, startProcess } from './process.ts'
export { type RedisOptions, type RedisServer, startRedis } from './redis.ts'
export { type RedisCluster, startRedisCluster } from './redis-cluster.ts'
export { startWatchedRedis, type WatchedRedis } from './redis-sentinel.ts'
export { describeWith, requireTool, type SystemTool, type Tool } from './system-tool.ts'
