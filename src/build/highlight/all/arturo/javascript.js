{symbol|/}{symbol|/} The theme that a reader chose. Runs {builtin-function keyword|before} the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}{builtin-function keyword|function} {punctuation|(}{punctuation|)} {multistring string|\{
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() \{ try \{ return localStorage.getItem(key); \}} catch {punctuation|(}{builtin-function keyword|e}{punctuation|)} {multistring string|\{ return null; \}} \}
  {builtin-function keyword|function} isDark{punctuation|(}{punctuation|)} {multistring string|\{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}}
  {builtin-function keyword|var} chosen {symbol|=} stored{punctuation|(}{punctuation|)}{comment|;}
  {builtin-function keyword|if} {punctuation|(}chosen {symbol|=}{symbol|=}{symbol|=} {string|"light"} {sugar operator|\|}{sugar operator|\|} chosen {symbol|=}{symbol|=}{symbol|=} {string|"dark"}{punctuation|)} root.dataset.theme {symbol|=} chosen{comment|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {builtin-function keyword|function} {punctuation|(}{punctuation|)} {multistring string|\{
    var button = document.getElementById("_theme");
    if (!button) return;
    function show() \{ button.setAttribute("aria-pressed", String(isDark())); \}}
    button.hidden {symbol|=} {boolean|false}{comment|;}
    show{punctuation|(}{punctuation|)}{comment|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{comment|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} {builtin-function keyword|function} {punctuation|(}{punctuation|)} {multistring string|\{
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try \{ localStorage.setItem(key, next); \}} catch {punctuation|(}{builtin-function keyword|e}{punctuation|)} {multistring string|\{ /* private mode: the choice lasts for this page */ \}}
      show{punctuation|(}{punctuation|)}{comment|;}
    \}{punctuation|)}{comment|;}
  \}{punctuation|)}{comment|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
