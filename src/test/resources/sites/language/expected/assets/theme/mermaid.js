// Has Mermaid draw the diagrams of a page with `mermaid: true` in the page's colours; its own script stands before this one.
(function () {
  if (!window.mermaid) return;
  var root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)");
  var blocks = Array.from(document.querySelectorAll("pre.mermaid"));
  var texts = blocks.map(function (block) { return block.textContent; });
  var last = Promise.resolve();
  function isDark() { return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; }
  function draw() {
    window.mermaid.initialize({ startOnLoad: false, theme: isDark() ? "dark" : "neutral" });
    blocks.forEach(function (block, i) {
      block.removeAttribute("data-processed");
      block.textContent = texts[i];
    });
    return window.mermaid.run({ nodes: blocks, suppressErrors: true });
  }
  // One drawing after the other, as Mermaid keeps its settings in one place.
  function again() { last = last.then(draw, draw); }
  again();
  dark.addEventListener("change", again);
  new MutationObserver(again).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
})();
