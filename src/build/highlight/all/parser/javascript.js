// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
{punctuation|(}function {expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
  var root = document.documentElement, key = "theme", dark = matchMedia{expression|{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}}{punctuation|;}
  function stored{expression|{punctuation|(}{punctuation|)}} {punctuation|\{} try {punctuation|\{} return localStorage.getItem{expression|{punctuation|(}key{punctuation|)}}{punctuation|;} {punctuation|\}} catch {expression|{punctuation|(}e{punctuation|)}} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{expression|{punctuation|(}{punctuation|)}} {punctuation|\{} return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches{punctuation|;} {punctuation|\}}
  var chosen = stored{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
  if {expression|{punctuation|(}chosen {operator|==}= {string|"light"} {operator|\|\|} chosen {operator|==}= {string|"dark"}{punctuation|)}} root.dataset.theme = chosen{punctuation|;}
  document.addEventListener{punctuation|(}"DOMContentLoaded", function {expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    var button = document.getElementById{expression|{punctuation|(}{string|"_theme"}{punctuation|)}}{punctuation|;}
    if {expression|{punctuation|(}{operator|!}button{punctuation|)}} return{punctuation|;}
    function show{expression|{punctuation|(}{punctuation|)}} {punctuation|\{} button.setAttribute{expression|{punctuation|(}{string|"aria-pressed"}, String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}}{punctuation|;} {punctuation|\}}
    button.hidden = false{punctuation|;}
    show{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
    dark.addEventListener{expression|{punctuation|(}{string|"change"}, show{punctuation|)}}{punctuation|;}
    button.addEventListener{expression|{punctuation|(}{string|"click"}, function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{punctuation|;}
      root.dataset.theme = next{punctuation|;}
      try {punctuation|\{} localStorage.setItem{punctuation|(}key, next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode: the choice lasts for this page {operator|*}{operator|/} {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
