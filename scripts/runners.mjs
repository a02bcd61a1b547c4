import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './set-up.mjs';

const RESULTS = join(ROOT, '.output', 'test-results');

/** A log file is read without colours. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Runs one tool while showing what it says.
 * In: its name and script, arguments; `count` reads the numbers from its JSON report (absent: the tool is one test).
 * Out: `{ name, passed, failed, seconds }`. A runner that ends badly counts as at least one failure.
 */
export async function runTool({ name, program, args, env = {}, count, report }) {
  console.log(`\n== ${name}`);
  const file = report && join(RESULTS, report);
  mkdirSync(RESULTS, { recursive: true });
  if (file) rmSync(file, { force: true });
  const begun = Date.now();
  const status = await new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...(process.stdout.isTTY ? {} : PLAIN), ...env },
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const seconds = (Date.now() - begun) / 1000;
  const numbers = file ? readCounts(file, count) : { passed: 1, failed: 0 };
  if (status === 0) return { name, ...numbers, seconds };
  return file
    ? { name, passed: numbers.passed, failed: Math.max(1, numbers.failed), seconds }
    : { name, passed: 0, failed: 1, seconds };
}

function readCounts(file, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(file, 'utf8')));
}

/** Skipped tests count as failed everywhere: nothing is left out in silence. */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + broken.length,
  };
}

/** What passes at its second try has passed; the list of tests names it as flaky. */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
  };
}

/** Where a runner leaves its JSON report. */
export function reportFile(name) {
  return join(RESULTS, name);
}
