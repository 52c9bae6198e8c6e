// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  var root = document.documentElement, key = {string|"theme"}, dark = matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function stored{punctuation|(}{punctuation|)} \{ try \{ {keyword|return} localStorage.getItem{punctuation|(}key{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ {keyword|return} null; \} \}
  function isDark{punctuation|(}{punctuation|)} \{ {keyword|return} root.dataset.theme ? root.dataset.theme === {string|"dark"} : dark.matches; \}
  var chosen = stored{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root.dataset.theme = chosen;
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}, function {punctuation|(}{punctuation|)} \{
    var button = document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    {keyword|if} {punctuation|(}!button{punctuation|)} {keyword|return};
    function show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}{string|"aria-pressed"}, String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; \}
    button.hidden = false;
    show{punctuation|(}{punctuation|)};
    dark.addEventListener{punctuation|(}{string|"change"}, show{punctuation|)};
    button.addEventListener{punctuation|(}{string|"click"}, function {punctuation|(}{punctuation|)} \{
      var next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"};
      root.dataset.theme = next;
      try \{ localStorage.setItem{punctuation|(}key, next{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ /* private mode: the choice lasts for this page */ \}
      show{punctuation|(}{punctuation|)};
    \}{punctuation|)};
  \}{punctuation|)};
\}{punctuation|)}{punctuation|(}{punctuation|)};
