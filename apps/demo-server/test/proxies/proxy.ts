/** What stands between the demo and its visitors: everything under `/chat/` is the demo's. */
export interface RunningProxy {
  readonly url: string
  stop(): Promise<void>
}

export interface ProxyOptions {
  /** Where the demo listens, on 127.0.0.1. */
  readonly targetPort: number
  /** Whether the demo is asked for `/chat/x` as it was asked for, or for `/x`. */
  readonly prefix: 'kept' | 'stripped'
}

export type StartProxy = (options: ProxyOptions) => Promise<RunningProxy>
