import { build } from 'esbuild';

/**
 * A WXT hook: builds `hosts/<id>.js` for each host known by its markup. It holds what is known of that host and
 * leaves it for the reader that is put into the page after it, so that no page carries what is known of the others.
 * In: the ids, which are names of files in lib/hosts with one export each.
 */
export function hostScripts(ids) {
  return async (_, files) => {
    for (const id of ids)
      files.push({ relativeDest: `hosts/${id}.js`, contents: await hostScript(`./lib/hosts/${id}.ts`) });
  };
}

/** Each host by itself: also what is too large says so by its own name. */
export async function hostScript(file) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as file from '${file}'; (globalThis.assayHosts ??= []).push(...Object.values(file));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0].text;
}
