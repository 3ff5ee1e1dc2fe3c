// Puts a picture's data where the view finds it. A separate mount, so that Streamlit sends the
// data once for each revision and a click costs a few kilobytes however large the network is.
export default function ({ data }) {
  const kept = (globalThis.__synergraph ??= new Map());
  if (!data || kept.has(data.rev)) return;
  kept.set(data.rev, data);
  while (kept.size > 6) kept.delete(kept.keys().next().value);
  globalThis.dispatchEvent(new Event("synergraph"));
}
