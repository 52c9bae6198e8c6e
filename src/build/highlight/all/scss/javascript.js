{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root = document.documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {selector|try }{punctuation|\{} return localStorage.{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return {null keyword|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme === {string|"dark"} {punctuation|:} dark.matches{punctuation|;} {punctuation|\}}
  var chosen = {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root.dataset.theme = chosen{punctuation|;}
  document.{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button = document.{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    if {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function {module-modifier keyword|show}{punctuation|(}{punctuation|)} {punctuation|\{} button.{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden = {boolean|false}{punctuation|;}
    {module-modifier keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark.{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {module-modifier keyword|show}{punctuation|)}{punctuation|;}
    button.{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next = {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root.dataset.theme = next{punctuation|;}
      {selector|try }{punctuation|\{} localStorage.{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {module-modifier keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
