{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {comment|\{
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() \{ try \{ return localStorage.getItem(key); \}} {function|catch} {punctuation|(}e{punctuation|)} {comment|\{ return null; \}} \}
  {keyword|function} {function|isDark}{punctuation|(}{punctuation|)} {comment|\{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}}
  {keyword|var} chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {function|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {comment|\{
    var button = document.getElementById("_theme");
    if (!button) return;
    function show() \{ button.setAttribute("aria-pressed", String(isDark())); \}}
    button{punctuation|.}hidden {operator|=} false{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {comment|\{
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try \{ localStorage.setItem(key, next); \}} {function|catch} {punctuation|(}e{punctuation|)} {comment|\{ /* private mode: the choice lasts for this page */ \}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
