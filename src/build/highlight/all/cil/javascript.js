{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {punctuation|=} document.documentElement{punctuation|,} key {punctuation|=} {string|"theme"}{punctuation|,} dark {punctuation|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"} {punctuation|:} dark.matches{punctuation|;} {punctuation|\}}
  var chosen {punctuation|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen {punctuation|=}{punctuation|=}{punctuation|=} {string|"light"} \|\| chosen {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"}{punctuation|)} root.dataset.theme {punctuation|=} chosen{punctuation|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {punctuation|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    if {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden {punctuation|=} {boolean|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {punctuation|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root.dataset.theme {punctuation|=} next{punctuation|;}
      try {punctuation|\{} localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} /* {keyword|private} mode{punctuation|:} the choice lasts for this page */ {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
