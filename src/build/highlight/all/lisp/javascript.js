// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
{punctuation|(}{car|function} {punctuation|(}{punctuation|)} \{
  var root = document.documentElement, key = {string|"theme"}, dark = matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  function stored{punctuation|(}{punctuation|)} \{ try \{ return localStorage.getItem{punctuation|(}{car|key}{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  function isDark{punctuation|(}{punctuation|)} \{ return root.dataset.theme ? root.dataset.theme === {string|"dark"} : dark.matches{comment|; \}}
  var chosen = stored{punctuation|(}{punctuation|)}{comment|;}
  if {punctuation|(}{car|chosen} === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root.dataset.theme = chosen{comment|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}, function {punctuation|(}{punctuation|)} \{
    var button = document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    if {punctuation|(}{car|!button}{punctuation|)} return{comment|;}
    function show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}{string|"aria-pressed"}, String{punctuation|(}{car|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    button.hidden = false{comment|;}
    show{punctuation|(}{punctuation|)}{comment|;}
    dark.addEventListener{punctuation|(}{string|"change"}, show{punctuation|)}{comment|;}
    button.addEventListener{punctuation|(}{string|"click"}, function {punctuation|(}{punctuation|)} \{
      var next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{comment|;}
      root.dataset.theme = next{comment|;}
      try \{ localStorage.setItem{punctuation|(}{car|key}, next{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      show{punctuation|(}{punctuation|)}{comment|;}
    \}{punctuation|)}{comment|;}
  \}{punctuation|)}{comment|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
