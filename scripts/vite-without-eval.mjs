/**
 * A Vite plugin. One package of the statistics' own packages asks the engine whether it knows generators by
 * calling `eval`; our content security policy reports that, and a store reviewer has to explain it. It does know.
 */
export function withoutEval() {
  return {
    name: 'assay-without-eval',
    enforce: 'pre',
    load: (id) =>
      /@stdlib\/assert-has-generator-support\/lib\/index\.js/.test(id)
        ? 'module.exports = function hasGeneratorSupport() { return true; };'
        : null,
  };
}
