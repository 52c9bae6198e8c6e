{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {comment|\{
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() \{ try \{ return localStorage.getItem(key); \}} catch {punctuation|(}e{punctuation|)} {comment|\{ return null; \}} \}
  {keyword|function} isDark{punctuation|(}{punctuation|)} {comment|\{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}}
  {keyword|var} chosen {operator|=} {keyword|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} "light" \|\| chosen {operator|=}{operator|=}{operator|=} "dark"{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}"DOMContentLoaded"{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {comment|\{
    var button = document.getElementById("_theme");
    if (!button) return;
    function show() \{ button.setAttribute("aria-pressed", String(isDark())); \}}
    button{punctuation|.}hidden {operator|=} {keyword|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}"change"{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}"click"{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {comment|\{
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try \{ localStorage.setItem(key, next); \}} catch {punctuation|(}e{punctuation|)} {comment|\{ /* private mode: the choice lasts for this page */ \}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
