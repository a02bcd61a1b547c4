import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ROOT } from './set-up.mjs';

/** The sample brief: a page you can type in. */
export const SAMPLE = join(ROOT, 'demo', 'sample-brief.html');

/** Serves the sample brief to this machine only. Out: its address and a way to end. */
export async function serveSample() {
  const server = createServer((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? readFileSync(SAMPLE) : '');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  return { url: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
