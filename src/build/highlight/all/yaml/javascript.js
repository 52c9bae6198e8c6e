// The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
(function () {punctuation|\{}
  var root = document.documentElement{punctuation|,} key = "theme"{punctuation|,} {key atrule|dark = matchMedia("(prefers-color-scheme}{punctuation|:} dark)");
  function stored() {punctuation|\{} try {punctuation|\{} return localStorage.getItem(key); {punctuation|\}} catch (e) {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  function isDark() {punctuation|\{} {key atrule|return root.dataset.theme ? root.dataset.theme === "dark"} {punctuation|:} dark.matches; {punctuation|\}}
  var chosen = stored();
  if (chosen === "light" {punctuation|\|}{punctuation|\|} chosen === "dark") root.dataset.theme = chosen;
  document.addEventListener("DOMContentLoaded"{punctuation|,} function () {punctuation|\{}
    var button = document.getElementById("_theme");
    if ({tag|!button)} return;
    function show() {punctuation|\{} button.setAttribute("aria{punctuation|-}pressed"{punctuation|,} String(isDark())); {punctuation|\}}
    button.hidden = false;
    show();
    dark.addEventListener("change"{punctuation|,} show);
    button.addEventListener("click"{punctuation|,} function () {punctuation|\{}
      {key atrule|var next = isDark() ? "light"} {punctuation|:} "dark";
      root.dataset.theme = next;
      try {punctuation|\{} localStorage.setItem(key{punctuation|,} next); {punctuation|\}} catch (e) {punctuation|\{} {key atrule|/* private mode}{punctuation|:} the choice lasts for this page {important|*/} {punctuation|\}}
      show();
    {punctuation|\}});
  {punctuation|\}});
{punctuation|\}})();
