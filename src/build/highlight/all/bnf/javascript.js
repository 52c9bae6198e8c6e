// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
{operator|(}function {operator|(}{operator|)} {operator|\{}
  var root = document.documentElement, key = {string|"theme"}, dark = matchMedia{operator|(}{string|"(prefers-color-scheme: dark)"}{operator|)};
  function stored{operator|(}{operator|)} {operator|\{} try {operator|\{} return localStorage.getItem{operator|(}key{operator|)}; {operator|\}} catch {operator|(}e{operator|)} {operator|\{} return null; {operator|\}} {operator|\}}
  function isDark{operator|(}{operator|)} {operator|\{} return root.dataset.theme {operator|?} root.dataset.theme === {string|"dark"} : dark.matches; {operator|\}}
  var chosen = stored{operator|(}{operator|)};
  if {operator|(}chosen === {string|"light"} {operator|\|}{operator|\|} chosen === {string|"dark"}{operator|)} root.dataset.theme = chosen;
  document.addEventListener{operator|(}{string|"DOMContentLoaded"}, function {operator|(}{operator|)} {operator|\{}
    var button = document.getElementById{operator|(}{string|"_theme"}{operator|)};
    if {operator|(}!button{operator|)} return;
    function show{operator|(}{operator|)} {operator|\{} button.setAttribute{operator|(}{string|"aria-pressed"}, String{operator|(}isDark{operator|(}{operator|)}{operator|)}{operator|)}; {operator|\}}
    button.hidden = false;
    show{operator|(}{operator|)};
    dark.addEventListener{operator|(}{string|"change"}, show{operator|)};
    button.addEventListener{operator|(}{string|"click"}, function {operator|(}{operator|)} {operator|\{}
      var next = isDark{operator|(}{operator|)} {operator|?} {string|"light"} : {string|"dark"};
      root.dataset.theme = next;
      try {operator|\{} localStorage.setItem{operator|(}key, next{operator|)}; {operator|\}} catch {operator|(}e{operator|)} {operator|\{} /{operator|*} private mode: the choice lasts for this page {operator|*}/ {operator|\}}
      show{operator|(}{operator|)};
    {operator|\}}{operator|)};
  {operator|\}}{operator|)};
{operator|\}}{operator|)}{operator|(}{operator|)};
