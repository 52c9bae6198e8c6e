// The theme that a reader chose. Runs before the page {keyword|is} drawn{punctuation|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root = document.documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme === {string|"dark"} {punctuation|:} dark.matches{punctuation|;} {punctuation|\}}
  var chosen = stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root.dataset.theme = chosen{punctuation|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button = document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden = false{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root.dataset.theme = next{punctuation|;}
      try {punctuation|\{} localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} /* private mode{punctuation|:} the choice lasts for this page */ {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
