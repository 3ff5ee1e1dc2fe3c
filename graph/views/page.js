// Names are text: textContent only, never markup.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = new Map(data.nodes.map((node) => [node.id, node]));
const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text ?? "" });
const $ = (id) => document.getElementById(id);

document.title = data.title;
$("title").textContent = data.title;

const style = { font: { face: "system-ui, sans-serif", color: "#1f2a33", strokeWidth: 3, strokeColor: "#ffffff" },
                scaling: { label: { enabled: true, drawThreshold: 8, maxVisible: 15 } } };
const nodes = new vis.DataSet(data.nodes.map((node) => ({ ...node, title: node.full, font: { ...style.font, ...node.font } })));
const edges = new vis.DataSet(data.edges.map((edge) => edge));
const options = { ...data.options, nodes: { ...data.options.nodes, scaling: style.scaling },
                  interaction: { ...data.options.interaction, keyboard: { enabled: true, bindToWindow: false } } };
const network = new vis.Network($("picture"), { nodes, edges }, options);
network.once("afterDrawing", () => network.fit({ animation: false }));
const name = naming(network, $("picture"), nodes);
let named = null;

function mark(id) {
  const letters = (node) => ({ ...style.font, ...node.font });
  if (named) nodes.update({ id: named, font: letters(byId.get(named)) });
  named = byId.get(id)?.kind === "organization" ? id : null;
  if (named) nodes.update({ id, font: { ...letters(byId.get(id)), ...UNSEEN } });
  name(id);
}

function choose(id) {
  const node = byId.get(id);
  if (!node) return;
  network.selectNodes([id]);
  mark(id);
  network.focus(id, { scale: Math.max(network.getScale(), 0.9), animation: false });
  const list = element("ul");
  const near = data.edges.filter((edge) => edge.from === id || edge.to === id)
    .sort((a, b) => b.shared - a.shared)
    .map((edge) => byId.get(edge.from === id ? edge.to : edge.from));
  for (const other of near.slice(0, 60)) list.append(line(other));
  const about = [node.category, node.country].filter(Boolean).join(", ");
  $("chosen").replaceChildren(element("h2", node.full), element("p", about), element("p", `Tied to ${near.length} here:`), list);
}

function line(node) {
  const item = element("li");
  const button = element("button", node.full);
  button.addEventListener("click", () => { choose(node.id); $("found").replaceChildren(); $("find").value = ""; });
  item.append(button);
  return item;
}

network.on("selectNode", (event) => choose(event.nodes[0]));
network.on("deselectNode", () => {
  mark(null);
  $("chosen").replaceChildren();
});
$("find").addEventListener("input", () => {
  const asked = $("find").value.trim().toLocaleLowerCase();
  const hits = asked ? data.nodes.filter((node) => node.full.toLocaleLowerCase().includes(asked)) : [];
  $("found").replaceChildren(...hits.slice(0, 12).map(line));
});

function rows(items, sign) {
  const seen = new Map();
  for (const item of items) {
    const row = seen.get(item.category) ?? { text: item.category, count: 0, ...sign(item) };
    row.count += 1;
    seen.set(item.category, row);
  }
  return [...seen.values()].map(legendRow);
}
const fill = ({ background, border }) => (background === "#FFFFFF" ? border : background);
const ordered = [...data.nodes].sort((a, b) => (a.kind !== "organization") - (b.kind !== "organization"));
$("legend").append(
  ...rows(ordered, (node) => ({ shape: node.shape, colour: fill(node.color) })),
  ...rows(data.edges, (edge) => ({ shape: "line", colour: edge.color.color })),
);
