/** Entry of the bundled command line. */
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2));
