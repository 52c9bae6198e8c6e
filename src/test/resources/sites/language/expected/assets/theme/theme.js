// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () {
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() { try { return localStorage.getItem(key); } catch (e) { return null; } }
  function isDark() { return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; }
  var chosen = stored();
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  document.addEventListener("DOMContentLoaded", function () {
    var button = document.getElementById("_theme");
    if (!button) return;
    function show() { button.setAttribute("aria-pressed", String(isDark())); }
    button.hidden = false;
    show();
    dark.addEventListener("change", show);
    button.addEventListener("click", function () {
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try { localStorage.setItem(key, next); } catch (e) { /* private mode: the choice lasts for this page */ }
      show();
    });
  });
})();
// A button on each block of code that copies it, where the browser can.
(function () {
  if (!navigator.clipboard) return;
  var words = (document.currentScript.dataset.words || "Copy|Copied|Not allowed").split("|");
  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("pre > code").forEach(function (code) {
      var button = document.createElement("button"), box = document.createElement("div"), pre = code.parentNode;
      button.type = "button";
      button.className = "copy";
      button.textContent = words[0];
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", function () {
        navigator.clipboard.writeText(code.textContent).then(function () {
          button.textContent = words[1];
          setTimeout(function () { button.textContent = words[0]; }, 2000);
        }, function () { button.textContent = words[2]; });
      });
      box.className = "copyable";
      pre.parentNode.insertBefore(box, pre);
      box.append(pre, button);
    });
  });
})();
