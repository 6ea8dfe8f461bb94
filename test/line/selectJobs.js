/**
 * What of the test line is asked for: `--only PART …`, paths under `test/`, both, or nothing for all of it. What a chosen
 * part needs comes along. Unknown parts and paths outside `test/` are a problem, said in one line.
 *
 * @template {{ name: string, part: string, needs?: string[] }} Job
 * @param {readonly string[]} argv
 * @param {readonly string[]} parts
 * @param {(paths: readonly string[]) => Job[]} jobsOf
 * @returns {{ jobs: Job[], problem?: string }}
 */
function selectJobs(argv, parts, jobsOf) {
  const only = [];
  const paths = [];
  let isPart = false;
  for (const argument of argv) {
    if (argument === '--only') isPart = true;
    else if (isPart && parts.includes(argument)) only.push(argument);
    else if (/^(\.\/)?test\//.test(argument)) paths.push(argument.replace(/^\.\//, ''));
    else
      return {
        jobs: [],
        problem: `npm test: '${argument}' is neither a part (${parts.join(', ')}) nor a path below test/.`,
      };
  }
  if (isPart && only.length === 0) return { jobs: [], problem: `npm test: --only takes ${parts.join(', ')}.` };
  const wanted = new Set([...only, ...paths.map((file) => file.split('/')[1]).filter((part) => parts.includes(part))]);
  const all = jobsOf(paths);
  if (wanted.size === 0) return { jobs: all };
  const chosen = new Set(all.filter(({ part }) => wanted.has(part)));
  for (const job of chosen)
    for (const need of job.needs ?? []) for (const each of all) if (each.name === need) chosen.add(each);
  return { jobs: all.filter((job) => chosen.has(job)) };
}

module.exports = { selectJobs };
