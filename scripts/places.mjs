/**
 * `npm run places`: tries every place in Chromium and in Firefox, writes down what came out (test/places) and the
 * table in README.md. `npm test` tries them again and fails where something else comes out.
 */
import { runTool } from './runners.mjs';
import { build, setUp } from './set-up.mjs';

setUp();
build('chromium');
build('firefox');
const { failed } = await runTool({
  name: 'Places',
  program: '@playwright/test/cli.js',
  args: ['test', '--project=e2e', '--reporter=list', 'places-'],
  env: { WRITE_PLACES: '1' },
});
process.exitCode = failed > 0 ? 1 : 0;
