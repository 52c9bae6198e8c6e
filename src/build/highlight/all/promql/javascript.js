{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {vector-match|{punctuation|(}{punctuation|)}} {punctuation|\{}
  var root = document{punctuation|.}documentElement{punctuation|,} key = "theme"{punctuation|,} dark = {function|matchMedia}{punctuation|(}"{punctuation|(}prefers{operator|-}color{operator|-}scheme: dark{punctuation|)}"{punctuation|)}{punctuation|;}
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {context-labels|{punctuation|\{} return localStorage.getItem(key); {punctuation|\}}} {function|catch} {punctuation|(}e{punctuation|)} {context-labels|{punctuation|\{} return null; {punctuation|\}}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{} return root.dataset.theme ? root.dataset.{label-key attr-name|theme} {punctuation|=}{punctuation|=}{punctuation|=} {label-value attr-value|"dark"} : dark.matches; {punctuation|\}}}
  var chosen = {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {function|if} {punctuation|(}chosen {operator|==}= "light" \|\| chosen {operator|==}= "dark"{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme = chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}"DOMContentLoaded"{punctuation|,} function {vector-match|{punctuation|(}{punctuation|)}} {punctuation|\{}
    var button = document{punctuation|.}{function|getElementById}{punctuation|(}"_theme"{punctuation|)}{punctuation|;}
    {function|if} {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function {function|show}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{} button.setAttribute({label-value attr-value|"aria-pressed"}{punctuation|,} String(isDark())); {punctuation|\}}}
    button{punctuation|.}hidden = false{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}"change"{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}"click"{punctuation|,} function {vector-match|{punctuation|(}{punctuation|)}} {punctuation|\{}
      var next = {function|isDark}{punctuation|(}{punctuation|)} ? "light" : "dark"{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme = next{punctuation|;}
      try {context-labels|{punctuation|\{} localStorage.setItem(key{punctuation|,} next); {punctuation|\}}} {function|catch} {punctuation|(}e{punctuation|)} {context-labels|{punctuation|\{} /* private mode: the choice lasts for this page */ {punctuation|\}}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
