import { writeFileSync } from 'node:fs';
import { checks } from '../lib/checks/list';
import { checksPage } from './checks-page';

/** Usage: node bench/run.mjs write-checks-page.ts */
writeFileSync('docs/checks.md', checksPage(checks));
