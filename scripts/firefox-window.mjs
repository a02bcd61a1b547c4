/** Out: a function that evaluates an expression in the browser's own window. */
export async function attachToWindow({ connection }) {
  const answer = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = answer.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  return async (expression) => {
    const params = { target: { context }, awaitPromise: true, expression };
    const { result } = await connection.send('script.evaluate', params);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
}

/** The extension's toolbar icon, as Firefox's own code knows it. */
export function actionOf(id) {
  return `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
    .apiManager.global.browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension)`;
}
