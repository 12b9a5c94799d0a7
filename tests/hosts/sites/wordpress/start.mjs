// WordPress from Debian's package, with a database of its own that nobody else can reach. All of it is in this folder,
// made anew at each start, and ends with this process.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const here = import.meta.dirname;
const wordpress = path.join(here, 'wordpress');
const database = path.join(here, 'database');
const socket = path.join(database, 'socket');
const environment = { ...process.env, DATABASE_SOCKET: socket };

// Some of its scripts are links to other packages of Debian.
execFileSync('cp', ['-rL', '/usr/share/wordpress', wordpress]);
cpSync(path.join(here, 'wp-config.php'), path.join(wordpress, 'wp-config.php'));
cpSync(path.join(here, 'theme'), path.join(wordpress, 'wp-content/themes/site'), { recursive: true });
cpSync(
  path.join(here, 'node_modules/cresset/wordpress'),
  path.join(wordpress, 'wp-content/plugins/cresset'),
  {
    recursive: true,
  },
);

/** A program that ends with us, and what it has started with it. */
function start(program, words, more = {}) {
  const child = spawn(program, words, { stdio: 'inherit', detached: true, env: environment, ...more });
  child.on('exit', (code) => process.exit(code ?? 1));
  process.on('exit', () => {
    if (child.exitCode === null) process.kill(-child.pid);
  });
}

rmSync(database, { recursive: true, force: true });
mkdirSync(database);
start('mariadbd', [
  '--no-defaults',
  ...(process.getuid() === 0 ? ['--user=root'] : []),
  `--datadir=${database}`,
  `--socket=${socket}`,
  '--skip-networking',
  '--skip-grant-tables',
  '--skip-innodb',
  '--default-storage-engine=Aria',
]);
while (!existsSync(socket)) await setTimeout(50);

execFileSync('php', [path.join(here, 'install.php')], { stdio: 'inherit', env: environment });
// The editor asks for several things at once.
start('php', ['-S', `127.0.0.1:${process.env.PORT}`, '-t', wordpress, path.join(here, 'router.php')], {
  env: { ...environment, PHP_CLI_SERVER_WORKERS: '4' },
  stdio: ['ignore', 'ignore', 'ignore'],
});
