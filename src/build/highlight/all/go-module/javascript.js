{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  var root = document.documentElement{punctuation|,} key = "theme"{punctuation|,} dark = matchMedia{punctuation|(}"{punctuation|(}prefers-color-scheme: dark{punctuation|)}"{punctuation|)};
  function stored{punctuation|(}{punctuation|)} \{ try \{ return localStorage.getItem{punctuation|(}key{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ return null; \} \}
  function isDark{punctuation|(}{punctuation|)} \{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}
  var chosen = stored{punctuation|(}{punctuation|)};
  if {punctuation|(}chosen === "light" \|\| chosen === "dark"{punctuation|)} root.dataset.theme = chosen;
  document.addEventListener{punctuation|(}"DOMContentLoaded"{punctuation|,} function {punctuation|(}{punctuation|)} \{
    var button = document.getElementById{punctuation|(}"_theme"{punctuation|)};
    if {punctuation|(}!button{punctuation|)} return;
    function show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}"aria-pressed"{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; \}
    button.hidden = false;
    show{punctuation|(}{punctuation|)};
    dark.addEventListener{punctuation|(}"change"{punctuation|,} show{punctuation|)};
    button.addEventListener{punctuation|(}"click"{punctuation|,} function {punctuation|(}{punctuation|)} \{
      var next = isDark{punctuation|(}{punctuation|)} ? "light" : "dark";
      root.dataset.theme = next;
      try \{ localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ /* private mode: the choice lasts for this page */ \}
      show{punctuation|(}{punctuation|)};
    \}{punctuation|)};
  \}{punctuation|)};
\}{punctuation|)}{punctuation|(}{punctuation|)};
