// What a program costs, by GNU time, and rows that put it beside what is promised.
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Where a program is installed; empty where it is not. */
export const programCalled = (name) => spawnSync('which', [name], {encoding: 'utf8'}).stdout.trim();

/** Runs `program`: what it printed, its wall time and processor time in seconds, its peak memory in MB. Throws where it fails, unless it `mayFail`. */
export function measured(program, args, mayFail = false) {
  const figures = join(tmpdir(), `alongside-time.${process.pid}`);
  const run = spawnSync(programCalled('time'), ['-q', '-f', '%e %U %S %M', '-o', figures, program, ...args], {encoding: 'utf8', maxBuffer: 1 << 27});
  const [wall, user, system, peak] = readFileSync(figures, 'utf8').trim().split(' ').map(Number);
  rmSync(figures);
  if (run.status !== 0 && !mayFail) throw new Error(`${program} ${args.join(' ')}: ${run.stderr}`);
  return {out: run.stdout, wall, cpu: user + system, peak: peak / 1024};
}

export function median(numbers) { return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]; }

let missed = false;

/** Prints a figure and the most that is promised of it. */
export function showRow(name, figure, unit, most) {
  const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2));
  const is_kept = figure <= most;
  missed ||= !is_kept;
  console.log(`${name.padEnd(34)} ${number(figure).padStart(8)} ${unit.padEnd(2)}  promised: at most ${number(most)}${is_kept ? '' : '  MISSED'}`);
}

/** Whether a row has shown more than was promised. */
export function wasMissed() { return missed; }
