{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root = document{punctuation|.}documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} return {null keyword|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme === {property|"dark"} {operator|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen = {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {function|if} {punctuation|(}chosen === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme = chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button = document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {function|if} {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden = {boolean|false}{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var next = {function|isDark}{punctuation|(}{punctuation|)} ? {property|"light"} {operator|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme = next{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
