// The command line with `--attribution rules` added to what it is asked, for scorers that cannot ask it themselves.
import { main } from '../src/cli/main.ts';

await main([...process.argv.slice(2), '--attribution', 'rules']);
