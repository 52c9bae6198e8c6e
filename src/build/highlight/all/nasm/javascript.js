{operator|/}{operator|/} The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  var root {operator|=} document.documentElement, key {operator|=} {string|"theme"}, dark {operator|=} matchMedia({string|"(prefers-color-scheme: dark)"}){comment|;}
  function stored() \{ try \{ return localStorage.getItem(key){comment|; \} catch (e) \{ return null; \} \}}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} : dark.matches{comment|; \}}
  var chosen {operator|=} stored(){comment|;}
  if (chosen {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|}{operator|\|} chosen {operator|=}{operator|=}{operator|=} {string|"dark"}) root.dataset.theme {operator|=} chosen{comment|;}
  document.addEventListener({string|"DOMContentLoaded"}, function () \{
    var button {operator|=} document.getElementById({string|"_theme"}){comment|;}
    if ({operator|!}button) return{comment|;}
    function show() \{ button.setAttribute({string|"aria-pressed"}, String(isDark())){comment|; \}}
    button.hidden {operator|=} false{comment|;}
    show(){comment|;}
    dark.addEventListener({string|"change"}, show){comment|;}
    button.addEventListener({string|"click"}, function () \{
      var next {operator|=} isDark() ? {string|"light"} : {string|"dark"}{comment|;}
      root.dataset.theme {operator|=} next{comment|;}
      try \{ localStorage.setItem(key, next){comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      show(){comment|;}
    \}){comment|;}
  \}){comment|;}
\})(){comment|;}
