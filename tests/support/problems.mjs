// A test that looks at many places says all that is wrong in one go.

/** Throws one error that lists `problems`, one a line, at most 60 of them; does nothing where there are none. */
export function expectNone(problems) {
  if (problems.length === 0) return;
  const shown = problems.slice(0, 60);
  if (problems.length > shown.length) shown.push(`… and ${problems.length - shown.length} more`);
  const error = new Error(shown.join('\n'));
  error.problems = problems;
  throw error;
}

/** Runs `work` over `items`, `lanes` at a time; gives the results in the order of `items`. */
export async function inLanes(items, lanes, work) {
  const results = new Array(items.length);
  let next = 0;
  const lane = async (number) => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index], number);
    }
  };
  await Promise.all(Array.from({length: Math.min(lanes, items.length)}, (_, number) => lane(number)));
  return results;
}
