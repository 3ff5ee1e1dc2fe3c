// The name of the selected organization, over everything else: on the canvas other names may cover
// it, and vis-network draws no letters that would be small. Shared by the explorer and the page.
const UNSEEN = { color: "rgba(0,0,0,0)", strokeWidth: 0 };

function naming(network, stage, nodes) {
  const tag = Object.assign(document.createElement("span"), { className: "named", hidden: true });
  let named = null;
  stage.append(tag);
  const place = () => {
    const node = named && nodes.get(named);
    const { clientWidth: wide, clientHeight: high } = stage;
    const spot = node && network.canvasToDOM(network.getPosition(named));
    tag.hidden = !node || spot.x < 0 || spot.y < 0 || spot.x > wide || spot.y > high;
    if (tag.hidden) return;
    tag.textContent = node.full;
    const away = node.size * network.getScale() + 5;
    const { offsetWidth: width, offsetHeight: height } = tag;
    const below = spot.y + away;
    tag.style.left = `${Math.min(Math.max(spot.x - width / 2, 4), wide - width - 4)}px`;
    tag.style.top = `${below + height + 4 > high ? spot.y - away - height : below}px`;
  };
  network.on("afterDrawing", place);
  return (id) => {
    named = nodes.get(id ?? "")?.kind === "organization" ? id : null;
    place();
  };
}
