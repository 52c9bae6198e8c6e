// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document.documentElement, key {operator|=} {string|"theme"}, dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark.matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|}{operator|\|} chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen{punctuation|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}, function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    if {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}, String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden {operator|=} false{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark.addEventListener{punctuation|(}{string|"change"}, show{punctuation|)}{punctuation|;}
    button.addEventListener{punctuation|(}{string|"click"}, function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root.dataset.theme {operator|=} next{punctuation|;}
{target symbol|      try \{ localStorage.setItem(key, next); \} catch (e) \{ /* private mode}{punctuation|:} the choice lasts for this page */ {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
