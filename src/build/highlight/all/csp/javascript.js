// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)"){punctuation|;}
  function stored() \{ try \{ return localStorage.getItem(key){punctuation|;} \} catch (e) \{ return null{punctuation|;} \} \}
  function isDark() \{ return {host url|root.dataset.theme} ? {host url|root.dataset.theme} === "dark" : {host url|dark.matches}{punctuation|;} \}
  var chosen = stored(){punctuation|;}
  if (chosen === "light" \|\| chosen === "dark") {host url|root.dataset.theme} = chosen{punctuation|;}
  document.addEventListener("DOMContentLoaded", function () \{
    var button = document.getElementById("_theme"){punctuation|;}
    if (!button) return{punctuation|;}
    function show() \{ button.setAttribute("aria-pressed", String(isDark())){punctuation|;} \}
    {host url|button.hidden} = false{punctuation|;}
    show(){punctuation|;}
    dark.addEventListener("change", show){punctuation|;}
    button.addEventListener("click", function () \{
      var next = isDark() ? "light" : "dark"{punctuation|;}
      {host url|root.dataset.theme} = next{punctuation|;}
      try \{ localStorage.setItem(key, next){punctuation|;} \} catch (e) \{ /* private {scheme|mode:} the choice lasts for this page {host url|{important|*}/} \}
      show(){punctuation|;}
    \}){punctuation|;}
  \}){punctuation|;}
\})(){punctuation|;}
