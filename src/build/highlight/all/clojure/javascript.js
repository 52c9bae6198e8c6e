// The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}{function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root = document.documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.getItem{punctuation|(}{keyword|key}{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme === {string|"dark"} : dark.matches{comment|; \}}
  var chosen = stored{punctuation|(}{punctuation|)}{comment|;}
  if {punctuation|(}{function|chosen} === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root.dataset.theme = chosen{comment|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button = document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    if {punctuation|(}{function|!button}{punctuation|)} return{comment|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    button.hidden = {boolean|false}{comment|;}
    show{punctuation|(}{punctuation|)}{comment|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{comment|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{comment|;}
      root.dataset.theme = next{comment|;}
      try {punctuation|\{} localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      show{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}{punctuation|)}{comment|;}
  {punctuation|\}}{punctuation|)}{comment|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
