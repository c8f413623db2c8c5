// Serves a built site: node scripts/serve.mjs [directory] [port]
// When the port is taken, the next free one is used and said, unless FIXED_PORT is set.
import { servedSite } from './served-site.mjs';

const portsToTry = process.env.FIXED_PORT ? 1 : 20;
const [directory = 'dist', firstPort = '4321'] = process.argv.slice(2);
const base = process.env.BASE_PATH || '/';

for (let port = Number(firstPort); port < Number(firstPort) + portsToTry; port += 1) {
  try {
    const { address } = await servedSite(directory, { port, base });
    console.log(`Pushoff is at ${address}`);
    break;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken by another program.`);
    process.exitCode = port + 1 === Number(firstPort) + portsToTry ? 1 : 0;
  }
}
