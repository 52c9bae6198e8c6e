// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() {soy language-soy|{delimiter punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}; {delimiter punctuation|\}}} catch (e) {soy language-soy|{delimiter punctuation|\{} return {keyword|null}; {delimiter punctuation|\}}} \}
  function isDark() {soy language-soy|{delimiter punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches; {delimiter punctuation|\}}}
  var chosen = stored();
  if (chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;
  document.addEventListener("DOMContentLoaded", function () \{
    var button = document.getElementById("_theme");
    if (!button) return;
    function show() {soy language-soy|{delimiter punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {delimiter punctuation|\}}}
    button.hidden = false;
    show();
    dark.addEventListener("change", show);
    button.addEventListener("click", function () \{
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try {soy language-soy|{delimiter punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}; {delimiter punctuation|\}}} catch (e) {soy language-soy|{delimiter punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {delimiter punctuation|\}}}
      show();
    \});
  \});
\})();
