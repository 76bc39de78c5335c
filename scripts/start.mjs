// @ts-check
// `npm start`: installs if needed, builds, serves the production build.
import { ensureInstalled } from './install.mjs';
import { runTool } from './toolchain.mjs';

// Ctrl+C reaches the whole process group: the server closes, then we end with it.
process.on('SIGINT', () => undefined);

await ensureInstalled();
const code = (await runTool('build.mjs')) || (await runTool('serve.mjs', process.argv.slice(2)));
process.exit(code);
