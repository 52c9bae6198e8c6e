{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|===} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{comment|; \}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{comment|;}
  if {punctuation|(}chosen {operator|===} {string|"light"} {operator|\|\|} chosen {operator|===} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{comment|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    if {punctuation|(}!button{punctuation|)} return{comment|;}
    function {property|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    button{punctuation|.}hidden {operator|=} {property|false}{comment|;}
    {property|show}{punctuation|(}{punctuation|)}{comment|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} {property|show}{punctuation|)}{comment|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} isDark{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {punctuation|:} {string|"dark"}{comment|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{comment|;}
      try {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      {property|show}{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}{punctuation|)}{comment|;}
  {punctuation|\}}{punctuation|)}{comment|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
