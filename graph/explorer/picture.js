// The view: draws what the store holds, tells Python what was clicked, shows what Python selected.
// Names are text: textContent and canvas only, never markup.
const views = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  const view = views.get(parentElement) ?? begin(parentElement);
  view.data = data;
  view.send = setTriggerValue;
  refresh(view);
  globalThis.addEventListener("synergraph", view.waiting);
  return () => {
    globalThis.removeEventListener("synergraph", view.waiting);
    view.network?.destroy();
    views.delete(parentElement);
  };
}

function begin(root) {
  const view = { root, stage: root.querySelector(".stage"), line: root.querySelector(".line"), rev: null, tick: null };
  view.waiting = () => refresh(view);
  views.set(root, view);
  for (const button of root.querySelectorAll(".tools button"))
    button.addEventListener("click", () => zoom(view, button.dataset.do));
  view.stage.addEventListener("keydown", (event) => key(view, event));
  return view;
}

function refresh(view) {
  const { data, stage } = view;
  const content = globalThis.__synergraph?.get(data.rev);
  stage.style.height = `${data.height}px`;
  if (!globalThis.vis || !content) {
    clearTimeout(view.tick);
    view.tick = setTimeout(view.waiting, 50);
    return;
  }
  if (!view.network) build(view, content);
  else if (view.rev !== data.rev) change(view, content);
  view.rev = data.rev;
  if (view.selected !== data.selected) select(view, data.selected, true);
  view.focus.setAttribute("aria-label", data.label);
  stage.dataset.rev = data.rev;
}

function look(node) {
  return { ...node, font: { color: "#1f2a33", face: "system-ui, sans-serif", strokeWidth: 3, strokeColor: "#ffffff", ...node.font },
           scaling: { label: { enabled: true, drawThreshold: 8, maxVisible: 15 } } };
}

function build(view, content) {
  view.nodes = new vis.DataSet(content.nodes.map(look));
  view.edges = new vis.DataSet(content.edges);
  const interaction = { ...content.options.interaction, keyboard: { enabled: true, bindToWindow: false }, multiselect: false };
  view.network = new vis.Network(view.stage, { nodes: view.nodes, edges: view.edges }, { ...content.options, interaction });
  view.stage.network = view.network;
  view.focus = view.stage.querySelector(".vis-network");
  view.focus.setAttribute("role", "application");
  view.content = content;
  view.name = naming(view.network, view.stage, view.nodes);
  view.network.once("afterDrawing", () => fit(view));
  view.network.on("click", ({ nodes }) => tell(view, nodes[0] ?? null));
  view.network.on("doubleClick", ({ nodes }) => nodes[0] && view.send("open", nodes[0]));
  view.network.on("hoverNode", ({ node }) => say(view, node));
  view.network.on("blurNode", () => say(view, view.selected));
  legend(view, content.legend);
}

function change(view, content) {
  for (const [set, items] of [[view.nodes, content.nodes.map(look)], [view.edges, content.edges]]) {
    const wanted = new Set(items.map((item) => item.id));
    set.remove(set.getIds().filter((id) => !wanted.has(id)));
    set.update(items);
  }
  const other = view.content.view !== content.view;
  view.content = content;
  legend(view, content.legend);
  if (other) fit(view);
  select(view, view.data.selected, false);
}

function fit(view) {
  view.network.fit({ animation: false, maxZoomLevel: 1.4 });
  const low = view.nodes.getIds().map((id) => view.network.canvasToDOM(view.network.getPosition(id)).y);
  if (Math.max(0, ...low) > view.stage.clientHeight - 44) zoom(view, "names"); // the lowest would be cut
}

function tell(view, id) {
  if (id === view.selected) return;
  select(view, id, false);
  view.send("select", id ?? "");
}

function select(view, id, fromPython) {
  const known = id && view.nodes.get(id);
  view.selected = known ? id : null;
  view.stage.dataset.selected = view.selected ?? "";
  view.network.selectNodes(known ? [id] : [], known ? true : false);
  emphasise(view, view.selected);
  view.name(view.selected);
  say(view, view.selected);
  if (known && fromPython) show(view, id);
}

function show(view, id) {
  const spot = view.network.canvasToDOM(view.network.getPosition(id));
  const { clientWidth: wide, clientHeight: high } = view.stage;
  if (Math.min(spot.x, spot.y, wide - spot.x, high - spot.y) <= 40) view.network.moveTo({ position: view.network.getPosition(id), animation: false });
}

function emphasise(view, id) {
  const near = new Set(id ? [id, ...view.network.getConnectedNodes(id)] : []);
  const quiet = (node) => id && !near.has(node);
  const named = (node) => id === node.id && node.kind === "organization";
  view.nodes.update(view.content.nodes.map((node) => ({
    id: node.id, opacity: quiet(node.id) ? 0.25 : 1,
    font: { ...look(node).font, ...(quiet(node.id) && { color: "rgba(31,42,51,.25)" }), ...(named(node) && UNSEEN) },
  })));
  view.edges.update(view.content.edges.map((edge) => ({
    id: edge.id, color: { ...edge.color, opacity: !id ? edge.color.opacity : edge.from === id || edge.to === id ? 1 : 0.15 },
  })));
}

function say(view, id) {
  const node = id && view.nodes.get(id);
  view.line.textContent = node ? [...new Set([node.full, node.category, node.country])].filter(Boolean).join(", ") : "";
}

function zoom(view, what) {
  if (!view.network) return;
  if (what === "fit") return fit(view);
  const factor = { in: 1.3, out: 1 / 1.3, names: 0.93 }[what];
  view.network.moveTo({ scale: view.network.getScale() * factor, animation: false });
}

function key(view, event) {
  if (!view.network) return;
  const order = view.content.nodes.filter((node) => node.kind === "organization").map((node) => node.id);
  const place = order.indexOf(view.selected);
  const step = { ".": 1, ",": -1 }[event.key];
  if (step) tell(view, order[(place + step + order.length) % order.length]);
  else if (event.key === "Enter" && view.selected) view.send("open", view.selected);
  else if (event.key === "Escape") tell(view, null);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function legend(view, rows) {
  view.root.querySelector(".legend").replaceChildren(...rows.map(legendRow));
}
