// The sign of a category, drawn as in the picture. Shared by the explorer and the page.
const SHAPES = {
  square: "M3 3h12v12H3z", triangle: "M9 2l7 13H2z", triangleDown: "M9 16L2 3h14z", diamond: "M9 1l7 8-7 8-7-8z",
  star: "M9 1l2.2 5.4 5.8.4-4.5 3.7 1.5 5.7L9 13l-5 3.2 1.5-5.7L1 6.8l5.8-.4z",
  hexagon: "M5 2h8l4 7-4 7H5L1 9z", box: "M1 4h16v10H1z", line: "M0 8h18v3H0z",
  dot: "M9 2a7 7 0 110 14A7 7 0 019 2z", ellipse: "M9 4a8 5 0 110 10A8 5 0 019 4z",
};

function sign(shape, colour) {
  const make = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const svg = make("svg", { width: 16, height: 16, viewBox: "0 0 18 18", "aria-hidden": true });
  const outline = shape === "line" ? "none" : "#3A4550";
  svg.append(make("path", { d: SHAPES[shape] ?? SHAPES.dot, fill: colour, stroke: outline }));
  return svg;
}

function legendRow(row) {
  const item = document.createElement("li");
  const text = Object.assign(document.createElement("span"), { textContent: row.text });
  const count = Object.assign(document.createElement("span"), { textContent: row.count, className: "count" });
  item.append(sign(row.shape, row.colour), text, count);
  return item;
}
