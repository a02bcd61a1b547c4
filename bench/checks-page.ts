import type { Check } from '../lib/checks/check';

const GROUPS = [
  ['core', 'The three core parts', 'They decide the verdict.'],
  ['readable', 'Can the result be read?', 'Its majors decide whether an experiment is ready.'],
  ['behind', 'What is behind it', 'Advice; none of it holds an experiment up.'],
] as const;

/** docs/checks.md: every check with its question, its reason and its weight, from the checks' own files. */
export function checksPage(checks: readonly Check[]): string {
  const sections = GROUPS.map(([group, title, meaning]) => {
    const rows = checks.filter((check) => check.group === group).map(row);
    return `## ${title}\n\n${meaning}\n\n${rows.join('\n')}`;
  });
  return `# Checks

Written by \`node bench/run.mjs write-checks-page.ts\` from \`lib/checks\`; change the words there. A check is one file:
\`lib/checks/<part>.<what>.ts\`, its test beside it, and its line in \`lib/checks/list.ts\`, whose order is the order below.

A blocker that does not pass or warn makes a brief a campaign. A major that fails, or is still open, keeps an experiment
from being ready. The others are advice. Nothing found means asking, not failing.

${sections.join('\n\n')}
`;
}

function row({ id, severity, words }: Check): string {
  return `- **${words.title}** (\`${id}\`, ${severity}). ${words.ask} ${words.why}`;
}
