import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** A virtual environment in a folder that Git ignores, and the pinned packages in it. */
export interface Environment {
  folder: string;
  requirements: string;
  /** What making it costs, said before it is made. */
  cost: string;
}

const peers: Environment = {
  folder: path.join(root, '.peers'),
  requirements: path.join(__dirname, 'requirements.txt'),
  cost: 'making a virtual environment with the pinned packages in .peers/; this takes minutes and 650 MB',
};

const candidates = process.platform === 'win32' ? [['py', '-3'], ['python']] : [['python3'], ['python']];
const isRecentEnough = 'import sys; sys.exit(sys.version_info < (3, 11))';

/**
 * Path of a Python with pinned packages, in a virtual environment that is made when it is missing or the requirements
 * have changed; or in words why there is none.
 */
export function pythonWithPeers(
  say: (line: string) => void,
  { folder, requirements, cost }: Environment = peers,
): { python: string } | { missing: string } {
  const python = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  // a copy of the requirements that it was made from; written last, so that half an environment is none
  const made = path.join(folder, 'requirements.txt');
  if (existsSync(made) && readFileSync(made, 'utf8') === readFileSync(requirements, 'utf8')) return { python };
  const found = candidates.find(([command, ...args]) => run(command, [...args, '-c', isRecentEnough]) === null);
  if (!found) return { missing: 'there is no Python 3.11 or later here' };
  say(cost);
  rmSync(folder, { recursive: true, force: true });
  const [command, ...args] = found;
  const problem =
    run(command, [...args, '-m', 'venv', folder]) ??
    run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  if (problem !== null) return { missing: `its packages cannot be installed: ${problem}` };
  writeFileSync(made, readFileSync(requirements));
  return { python };
}

/** `null` when a command went well, else the last line of what it said. */
function run(command: string, args: string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return null;
  return error?.message ?? (stderr.trim().split('\n').pop() || `${command} ended with ${status}`);
}
