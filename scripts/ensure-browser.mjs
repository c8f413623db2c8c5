// Makes sure that the browser tests have a browser; ends with 1 and one sentence when they can't.
import { ensureBrowser } from './browser.mjs';

try {
  console.log(ensureBrowser());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
