import { runCommand } from '../src/command.ts';
import { fewPlanted } from './few-planted.ts';

process.exitCode = await runCommand(process.argv.slice(2), process.cwd(), fewPlanted);
