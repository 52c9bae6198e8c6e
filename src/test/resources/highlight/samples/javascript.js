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
