// Small helpers over parse5's tree.

/** Every element below `node`, in the order of the document. */
export function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
    if (child.content) yield* elements(child.content);
  }
}

/** The attribute `name` of `element`, or undefined. */
export function attribute(element, name) {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The first element called `tag`, or undefined. */
export function first(document, tag) {
  for (const element of elements(document)) if (element.tagName === tag) return element;
  return undefined;
}

/** The words inside `node`, as written. */
export function text(node) {
  if (node.nodeName === '#text') return node.value;
  return (node.childNodes ?? []).map(text).join('');
}
