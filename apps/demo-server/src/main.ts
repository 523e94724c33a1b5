import { existsSync } from 'node:fs'
import { TalkingHeadsError } from '@talking-heads/core'
import { pino } from 'pino'
import { help, readConfig, shownStoreUrl } from './config.ts'
import { createProblemLog } from './problem-log.ts'
import { startServer } from './server.ts'

/** A stop that takes longer than this, in ms, is cut short. */
const stopPatienceMs = 9_000

await main()

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(help())
  if (existsSync('.env')) process.loadEnvFile('.env')
  const read = readConfig(process.env)
  if (!read.ok) return fail(2, read.faults)
  const { config } = read
  // Standard output is for people; the log, as JSON lines, goes to standard error.
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2))
  const logProblem = createProblemLog(log)

  try {
    const onModel = (model: string) => console.log(`  model  ${model}`)
    const server = await startServer(config, { log, logProblem, onModel })
    // Rooms are folded from their logs, so nothing is half done: one exception more that nobody foresaw does not end
    // what all others are in the middle of.
    process.on('uncaughtException', (error) =>
      logProblem({ text: 'an exception nobody caught', error: TalkingHeadsError.from(error) }),
    )
    console.log(`talking-heads is live at ${server.url}`)
    console.log(`  store  ${shownStoreUrl(config.STORE_URL)}`)
    console.log(`  model  ${server.model}`)
    console.log(`  rooms  ${config.ROOMS.join(', ')}`)
    const stop = async (signal: string) => {
      log.info({ signal }, 'stopping')
      setTimeout(() => process.exit(1), stopPatienceMs).unref()
      await server.close()
      process.exit(0)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (cause) {
    if (isPortTaken(cause))
      fail(1, [`PORT=${config.PORT} is in use on ${config.HOST}; stop what listens there, or set PORT`])
    else if (TalkingHeadsError.is(cause)) fail(isMisconfigured(cause) ? 2 : 1, [cause.message])
    else throw cause
  }
}

function fail(code: number, lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exit(code)
}

/** A store that no waiting will open: a wrong password, a file of somebody else. */
function isMisconfigured({ code, retryable }: TalkingHeadsError): boolean {
  return (code === 'store-unavailable' || code === 'invalid-input') && !retryable
}

function isPortTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
}
