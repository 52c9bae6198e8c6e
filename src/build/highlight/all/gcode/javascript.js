// {property|T}he theme that a reader chose. {property|R}uns before the page is drawn, so that nothing flashes.
{comment|(function ()} \{
  var root = document.documentElement, key = {string|"theme"}, dark = matchMedia({string|"(prefers-color-scheme: dark)"}){comment|;}
  function stored() \{ try \{ return localStorage.getItem(key){comment|; \} catch (e) \{ return null; \} \}}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme === {string|"dark"} {punctuation|:} dark.matches{comment|; \}}
  var chosen = stored(){comment|;}
  if {comment|(chosen === "light" \|\| chosen === "dark")} root.dataset.theme = chosen{comment|;}
  document.addEventListener({string|"DOMContentLoaded"}, function {comment|()} \{
    var button = document.getElementById({string|"_theme"}){comment|;}
    if {comment|(!button)} return{comment|;}
    function show() \{ button.setAttribute({string|"aria-pressed"}, {property|S}tring(isDark())){comment|; \}}
    button.hidden = false{comment|;}
    show(){comment|;}
    dark.addEventListener({string|"change"}, show){comment|;}
    button.addEventListener({string|"click"}, function {comment|()} \{
      var next = isDark() ? {string|"light"} {punctuation|:} {string|"dark"}{comment|;}
      root.dataset.theme = next{comment|;}
      try \{ localStorage.setItem(key, next){comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      show(){comment|;}
    \}){comment|;}
  \}){comment|;}
\}){comment|()}{comment|;}
