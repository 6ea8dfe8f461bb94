/**
 * Runs jobs with as many at once as there are slots. A job starts when the jobs it needs have passed; one whose need failed
 * is not run and has failed too. Jobs earlier in the list go first.
 *
 * @template Job
 * @param {readonly (Job & { name: string, needs?: readonly string[] })[]} jobs
 * @param {number} slots
 * @param {(job: Job) => Promise<boolean>} run resolves to whether the job passed; never rejects
 * @param {(job: Job, need: string) => void} leave told of a job that cannot run, and why
 * @returns {Promise<void>}
 */
async function schedule(jobs, slots, run, leave) {
  const known = new Set(jobs.map(({ name }) => name));
  const results = new Map();
  const waiting = [...jobs];
  const running = new Set();
  while (waiting.length + running.size > 0) {
    for (let i = 0; i < waiting.length;) {
      const job = waiting[i];
      const needs = (job.needs ?? []).filter((need) => known.has(need));
      const failed = needs.find((need) => results.get(need) === false);
      if (failed !== undefined) {
        waiting.splice(i, 1);
        results.set(job.name, false);
        leave(job, failed);
      } else if (running.size < slots && needs.every((need) => results.get(need) === true)) {
        waiting.splice(i, 1);
        const promise = run(job).then((passed) => {
          results.set(job.name, passed);
          running.delete(promise);
        });
        running.add(promise);
      } else i++;
    }
    if (running.size > 0) await Promise.race(running);
  }
}

module.exports = { schedule };
