// The theme that {register variable|a} reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  var root = document.documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  function stored{punctuation|(}{punctuation|)} \{ try \{ return localStorage.getItem{punctuation|(}key{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  function isDark{punctuation|(}{punctuation|)} \{ return root.dataset{directive property|.theme} ? root.dataset{directive property|.theme} === {string|"dark"} {punctuation|:} dark.matches{comment|; \}}
  var chosen = stored{punctuation|(}{punctuation|)}{comment|;}
  if {punctuation|(}chosen === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root.dataset{directive property|.theme} = chosen{comment|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
    var button = document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    if {punctuation|(}!button{punctuation|)} return{comment|;}
    function show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    button{directive property|.hidden} = false{comment|;}
    show{punctuation|(}{punctuation|)}{comment|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{comment|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
      var next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{comment|;}
      root.dataset{directive property|.theme} = next{comment|;}
      try \{ localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      show{punctuation|(}{punctuation|)}{comment|;}
    \}{punctuation|)}{comment|;}
  \}{punctuation|)}{comment|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
