/**
 * A page whose script loads the rest by `import()` names that rest in its head too: it is fetched at once, not when
 * the script gets to it.
 */
export function loadAhead(page, module) {
  return {
    name: 'assay-load-ahead',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle }) {
        if (!bundle || !path.includes(`/${page}/`)) return;
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.includes(`/${page}/${module}.`));
        if (!first) throw new Error(`Nothing in ${page} loads ${module}.`);
        const wanted = new Set([first.fileName]);
        for (const name of wanted) for (const next of bundle[name]?.imports ?? []) wanted.add(next);
        return [...wanted].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
