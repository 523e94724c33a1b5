// `npm install` would lay a node_modules that the workspace cannot use. Only pnpm passes.
const agent = process.env.npm_config_user_agent ?? ''
if (!agent.startsWith('pnpm/')) {
  console.error(`
  Nothing to install by hand: \`npm start\` and \`npm test\` install what they need.
  To add a dependency: npm run pnpm -- --filter PACKAGE add NAME
`)
  process.exit(1)
}
