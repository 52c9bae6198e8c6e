// The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document.documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark.matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen{punctuation|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    if {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden {operator|=} {boolean|false}{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root.dataset.theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} /* {keyword|private} {field variable|mode}{punctuation|:} the choice lasts for this page */ {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
