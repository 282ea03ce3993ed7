// One line a test, in the test's own sentence; what went wrong below it; a count at the end.

const slow = 10_000;
const timeOf = ({duration_ms: time}) => (time > slow ? ` (${Math.round(time / 1000)} s)` : '');

export default async function* reporter(source) {
  const count = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of source) {
    if (type === 'test:pass' && data.skip !== undefined) {
      count.skipped++;
      yield `skipped  ${data.name} (${data.skip})\n`;
    } else if (type === 'test:pass') {
      count.passed++;
      yield `passed   ${data.name}${timeOf(data.details)}\n`;
    } else if (type === 'test:fail') {
      count.failed++;
      const cause = data.details.error.cause ?? data.details.error;
      const words = cause.code === 'ERR_ASSERTION' || cause.problems ? cause.message : cause.stack ?? String(cause);
      yield `FAILED   ${data.name}${timeOf(data.details)}\n${words.replace(/^/gm, '         ')}\n`;
    }
  }
  const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
  yield `${count.passed} tests passed, ${count.failed} failed${skipped}\n`;
}
