{operator|/}{operator|/} The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  var root {operator|=} document.documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  function stored{punctuation|(}{punctuation|)} \{ try \{ return localStorage.getItem{punctuation|(}key{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  function isDark{punctuation|(}{punctuation|)} \{ return root.dataset.theme {operator|?} root.dataset.theme {operator|==}{operator|=} {string|"dark"} : dark.matches{comment|; \}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{comment|;}
  if {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen{comment|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
    var button {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    if {punctuation|(}{operator|!}button{punctuation|)} return{comment|;}
    function show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    button.hidden {operator|=} false{comment|;}
    show{punctuation|(}{punctuation|)}{comment|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{comment|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
      var next {operator|=} isDark{punctuation|(}{punctuation|)} {operator|?} {string|"light"} : {string|"dark"}{comment|;}
      root.dataset.theme {operator|=} next{comment|;}
      try \{ localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      show{punctuation|(}{punctuation|)}{comment|;}
    \}{punctuation|)}{comment|;}
  \}{punctuation|)}{comment|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
