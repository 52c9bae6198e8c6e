// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () {punctuation|\{}
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() {punctuation|\{} try {punctuation|\{} return localStorage.getItem(key); {punctuation|\}} catch (e) {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  function isDark() {punctuation|\{} return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; {punctuation|\}}
  var chosen = stored();
  if (chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;
  document.addEventListener("DOMContentLoaded", function () {punctuation|\{}
    var button = document.getElementById("_theme");
    if (!button) return;
    function show() {punctuation|\{} button.setAttribute("aria-pressed", String(isDark())); {punctuation|\}}
    button.hidden = false;
    show();
    dark.addEventListener("change", show);
    button.addEventListener("click", function () {punctuation|\{}
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try {punctuation|\{} localStorage.setItem(key, next); {punctuation|\}} catch (e) {punctuation|\{} /* private mode: the choice lasts for this page */ {punctuation|\}}
      show();
    {punctuation|\}});
  {punctuation|\}});
{punctuation|\}})();
