// Making elements. Texts become text nodes: nothing from a file is read as HTML.

function put(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

const make = (name, attributes = {}, ...children) => put(document.createElement(name), attributes, children);

const draw = (name, attributes = {}, ...children) =>
  put(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

const icons = {
  window: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM12 3v18M12 7h6.5M12 11h8.5M12 15h8M12 19h4',
  pan: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  measure: 'M3 16L16 3l5 5L8 21zM7 12l2 2M10 9l3 3M13 6l2 2',
  circle: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM12 10.5v3M10.5 12h3',
  rectangle: 'M4 6h16v12H4zM12 10.5v3M10.5 12h3',
  marks: 'M4 18h16M4 15v6M20 15v6M10 3v8h5',
  zoomIn: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM15.5 15.5L21 21M10.5 7.5v6M7.5 10.5h6',
  zoomOut: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM15.5 15.5L21 21M7.5 10.5h6',
  invert: 'M4 4h16v16H4zM4 20L20 4M8 8h4M14 16h4M16 14v4',
  reset: 'M5 12a7.5 7.5 0 1 0 2.5-5.5L4 9.5M4 4v5.5h5.5',
};

const icon = name => draw('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, draw('path', { d: icons[name] }));

/** A text with values in place of their names in braces. */
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** A number as people read it: no more digits than tell it apart. */
const readable = number => String(Number(number.toPrecision(6)));
