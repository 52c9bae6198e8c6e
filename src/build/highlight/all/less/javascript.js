{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{selector|(function ()} {punctuation|\{}
  var root = document.documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {selector|function stored()} {punctuation|\{} {selector|try} {punctuation|\{} return localStorage.{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {selector|catch (e)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {selector|function isDark()} {punctuation|\{} return root.dataset.theme ? root.dataset.theme === {string|"dark"} {punctuation|:} dark.matches{punctuation|;} {punctuation|\}}
  var chosen = {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root.dataset.theme = chosen{punctuation|;}
  document.addEventListener{selector|("DOMContentLoaded", function ()} {punctuation|\{}
    var button = document.{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    if {punctuation|(}!button{punctuation|)} return{punctuation|;}
    {selector|function show()} {punctuation|\{} button.{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden = false{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark.{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button.addEventListener{selector|("click", function ()} {punctuation|\{}
      var next = {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root.dataset.theme = next{punctuation|;}
      {selector|try} {punctuation|\{} localStorage.{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {selector|catch (e)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
