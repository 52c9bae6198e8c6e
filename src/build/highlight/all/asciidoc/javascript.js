{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
(function () \{
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() {inline|{attribute-ref|{punctuation|\{} try \{ return localStorage.getItem(key); {punctuation|\}}}} catch (e) {inline|{attribute-ref|{punctuation|\{} return null; {punctuation|\}}}} \}
  function isDark() {inline|{attribute-ref|{punctuation|\{} return root.dataset.theme ? root.dataset.theme === "dark" {punctuation|:} dark.matches; {punctuation|\}}}}
  var chosen = stored();
  if (chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;
  document.addEventListener("DOMContentLoaded", function () \{
    var button = document.getElementById("_theme");
    if (!button) return;
    function show() {inline|{attribute-ref|{punctuation|\{} button.setAttribute("aria-pressed", String(isDark())); {punctuation|\}}}}
    button.hidden = false;
    show();
    dark.addEventListener("change", show);
    button.addEventListener("click", function () \{
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try {inline|{attribute-ref|{punctuation|\{} localStorage.setItem(key, next); {punctuation|\}}}} catch (e) {inline|{attribute-ref|{punctuation|\{} /* private mode{punctuation|:} the choice lasts for this page */ {punctuation|\}}}}
      show();
    \});
  \});
\})();
