import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.ts';
import { answerFile, judge, readAnswers, taskNames, tasks } from './judge/judge.ts';

/** Judges what an assistant wrote for the tasks, as docs/assistants.md tells it. */
const root = path.resolve(import.meta.dirname, '..');

const { positionals: words } = readArguments(
  'judge',
  'Judges what an assistant wrote for the tasks in tests/assistants/tasks: compiles it, renders it, compares it with what React writes, and asks axe. Ends with 1 where an answer is wrong.',
  {},
  '[folder with a folder for each task, and in it the file that the task asks for; our own answers by default]',
);

const [folder = tasks] = words;
const answers = await readAnswers(folder);
if (!existsSync(path.join(root, 'dist/index.js')) || answers.length === 0) {
  console.error(
    answers.length === 0
      ? `${folder}: There is no answer to any task, so nothing can be judged. Each is in a folder of the task’s name, as the file that its text asks for.`
      : 'The package isn’t built, so no answer can import it. Run "npm run build" before.',
  );
  process.exit(2);
}

const site = await mkdtemp(path.join(await realpath(tmpdir()), 'cresset-judge-'));
try {
  for (const name of ['react', 'react-dom', '@types/react'])
    await install(name, path.join(root, 'node_modules', name));
  await install('cresset', root);
  const verdicts = await judge(site, answers);
  const missing = (await taskNames()).filter((name) => answers.every(({ task }) => task !== name));
  for (const task of missing) console.log(`✗ ${task}\n  There is no ${await answerFile(task)} for it.`);
  for (const [index, { task }] of answers.entries()) {
    const faults = verdicts[index] ?? [];
    console.log(faults.length === 0 ? `✓ ${task}` : `✗ ${task}`);
    for (const { by, message } of faults) console.log(`  ${by}: ${message}`);
  }
  process.exitCode = missing.length > 0 || verdicts.some((faults) => faults.length > 0) ? 1 : 0;
} catch (error) {
  console.error(`Nothing could be judged: ${String(error)}`);
  process.exitCode = 2;
} finally {
  await rm(site, { recursive: true });
}

async function install(name: string, from: string): Promise<void> {
  const place = path.join(site, 'node_modules', name);
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(from, place, 'junction');
}
