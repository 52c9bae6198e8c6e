{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root = document.documentElement, key = {string|"theme"}, dark = matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.getItem{punctuation|(}key{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme {operator|==}= {string|"dark"} : dark.matches; {punctuation|\}}
  var chosen = stored{punctuation|(}{punctuation|)};
  if {punctuation|(}chosen {operator|==}= {string|"light"} {operator|\|\|} chosen {operator|==}= {string|"dark"}{punctuation|)} root.dataset.theme = chosen;
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}, function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button = document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    if {punctuation|(}{operator|!}button{punctuation|)} return;
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}, String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button.hidden = {boolean|false};
    show{punctuation|(}{punctuation|)};
    dark.addEventListener{punctuation|(}{string|"change"}, show{punctuation|)};
    button.addEventListener{punctuation|(}{string|"click"}, function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"};
      root.dataset.theme = next;
      try {punctuation|\{} localStorage.setItem{punctuation|(}key, next{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      show{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
