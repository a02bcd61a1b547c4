/**
 * A page whose script loads the rest by `import()` names that rest in its head too: it is fetched at once, not when
 * the script gets to it. Each of `modules`, the first wanted first, comes as one file with all it needs: a dozen files
 * cost the panel some 20 ms more. Other pages use what is in these files too, so no module in them may do anything
 * by being loaded.
 */
export function loadAhead(page, modules) {
  const is = (id, module) => id.includes(`/${page}/${module}.`);
  return {
    name: 'assay-load-ahead',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      const groups = modules.map((module, at) => ({
        // Vite's own helper for `import()` must not stand in what is loaded by it.
        name: (id) =>
          is(id, module) || (at === 0 && id.includes('vite/preload-helper')) ? `${page}-${module}` : null,
        includeDependenciesRecursively: true,
        priority: modules.length - at,
      }));
      return { ...options, codeSplitting: { groups } };
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (!bundle || !path.includes(`/${page}/`)) return;
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const wanted = new Set();
        for (const module of modules) {
          const holds = chunks.find(({ moduleIds }) => moduleIds.some((id) => is(id, module)));
          if (!holds) throw new Error(`Nothing in ${page} loads ${module}.`);
          wanted.add(holds.fileName);
        }
        for (const name of wanted) for (const next of bundle[name]?.imports ?? []) wanted.add(next);
        return [...wanted]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
