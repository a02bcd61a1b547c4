import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export interface Options {
  files: string[];
  json: boolean;
  /** Say how every part was found and which rule decided. */
  explain: boolean;
  help: boolean;
  requireExperiment: boolean;
}

export const HELP = `Says of each brief whether it is an experiment or just a campaign, and what is missing.

  npm run --silent check -- [--json | --explain] [--require experiment] FILE...

FILE is Markdown (.md), plain text (.txt), HTML (.html) or Word (.docx); - is standard input, read as text.

  --json                 one JSON object a line and file
  --explain              also why: how each part was found, how sure, and which rule decided
  --require experiment   exit with 1 when a file is no experiment
  --help                 this text

Exit: 0 all files were read; 1 see --require; 2 a file could not be read or the call is wrong.
`;

/** Reads the arguments; a wrong call gives the sentence to show. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        require: { type: 'string' },
      },
    });
    const required = values.require;
    if (required !== undefined && required !== 'experiment')
      return `--require takes "experiment", not "${required}".`;
    if (values.json && values.explain) return 'Take either --json or --explain, not both.';
    if (!values.help && positionals.length === 0) return 'No file given; --help shows how to call it.';
    return {
      files: positionals,
      json: values.json,
      explain: values.explain,
      help: values.help,
      requireExperiment: required !== undefined,
    };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error);
    return `${said}; --help shows how to call it.`;
  }
}
