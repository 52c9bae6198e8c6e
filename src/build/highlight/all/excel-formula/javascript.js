{operator|/}{operator|/} The theme that a reader chose. Runs before the page is drawn{operator|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document.documentElement{operator|,} key {operator|=} {string|"theme"}{operator|,} dark {operator|=} {function-name builtin|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {function-name builtin|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.{function-name builtin|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function {function-name builtin|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} : dark.matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {function-name builtin|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} {punctuation|\|}{punctuation|\|} chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen{punctuation|;}
  document.{function-name builtin|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{operator|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document.{function-name builtin|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    if {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function {function-name builtin|show}{punctuation|(}{punctuation|)} {punctuation|\{} button.{function-name builtin|setAttribute}{punctuation|(}{string|"aria-pressed"}{operator|,} {function-name builtin|String}{punctuation|(}{function-name builtin|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden {operator|=} {boolean|false}{punctuation|;}
    {function-name builtin|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark.{function-name builtin|addEventListener}{punctuation|(}{string|"change"}{operator|,} show{punctuation|)}{punctuation|;}
    button.{function-name builtin|addEventListener}{punctuation|(}{string|"click"}{operator|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function-name builtin|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{punctuation|;}
      root.dataset.theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage.{function-name builtin|setItem}{punctuation|(}key{operator|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode: the choice lasts for this page {operator|*}{operator|/} {punctuation|\}}
      {function-name builtin|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
