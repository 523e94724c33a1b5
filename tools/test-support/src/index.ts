export { freePort } from './free-port.ts'
export { type RunningProcess, type StartOptions, startProcess } from './process.ts'
export { type RedisOptions, type RedisServer, startRedis } from './redis.ts'
export { describeWith, requireTool, type SystemTool, type Tool } from './system-tool.ts'
