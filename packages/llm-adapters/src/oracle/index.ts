/** Name of this entry point. */
export const entryPoint = '@talking-heads/llm-adapters/oracle'
