{operator|/}{operator|/} The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document.documentElement{punctuation|,} key {operator|=} {identifier|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{identifier|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme {operator|?} root.dataset.theme {operator|==}{operator|=} {identifier|"dark"} {operator|:} dark.matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen {operator|==}{operator|=} {identifier|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {identifier|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen{punctuation|;}
  document.addEventListener{punctuation|(}{identifier|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document.getElementById{punctuation|(}{identifier|"_theme"}{punctuation|)}{punctuation|;}
    if {punctuation|(}{operator|!}button{punctuation|)} return{punctuation|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{identifier|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden {operator|=} false{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark.addEventListener{punctuation|(}{identifier|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button.addEventListener{punctuation|(}{identifier|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} isDark{punctuation|(}{punctuation|)} {operator|?} {identifier|"light"} {operator|:} {identifier|"dark"}{punctuation|;}
      root.dataset.theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
