{normal-word|//} {normal-word|The} {normal-word|theme} {normal-word|that} {normal-word|a} {normal-word|reader} {conventionally-named-word keyword|chose.} {normal-word|Runs} {normal-word|before} {normal-word|the} {normal-word|page} {normal-word|is} {normal-word|drawn,} {normal-word|so} {normal-word|that} {normal-word|nothing} {conventionally-named-word keyword|flashes.}
{normal-word|(function} {normal-word|()} {curly-brace-literal-delimiter operator|\{}
  {normal-word|var} {normal-word|root} {kernel-builtin variable|=} {normal-word|document.documentElement,} {normal-word|key} {kernel-builtin variable|=} {string|"theme"}, {normal-word|dark} {kernel-builtin variable|=} {normal-word|matchMedia("(prefers-color-scheme:} {normal-word|dark)");}
  {normal-word|function} {normal-word|stored()} {curly-brace-literal-delimiter operator|\{} {normal-word|try} {curly-brace-literal-delimiter operator|\{} {normal-word|return} {normal-word|localStorage.getItem(key);} {curly-brace-literal-delimiter operator|\}} {normal-word|catch} {conventionally-named-word keyword|(e)} {curly-brace-literal-delimiter operator|\{} {normal-word|return} {normal-word|null;} {curly-brace-literal-delimiter operator|\}} {curly-brace-literal-delimiter operator|\}}
  {normal-word|function} {normal-word|isDark()} {curly-brace-literal-delimiter operator|\{} {normal-word|return} {normal-word|root.dataset.theme} {kernel-builtin variable|?} {normal-word|root.dataset.theme} {normal-word|===} {string|"dark"} {colon-syntax function|: dark.matches;} {curly-brace-literal-delimiter operator|\}}
  {normal-word|var} {normal-word|chosen} {kernel-builtin variable|=} {normal-word|stored();}
  {combinators keyword|if} {normal-word|(chosen} {normal-word|===} {string|"light"} {normal-word|\|\|} {normal-word|chosen} {normal-word|===} {string|"dark"}) {normal-word|root.dataset.theme} {kernel-builtin variable|=} {normal-word|chosen;}
  {normal-word|document.addEventListener("DOMContentLoaded",} {normal-word|function} {normal-word|()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|var} {normal-word|button} {kernel-builtin variable|=} {normal-word|document.getElementById("_theme");}
    {combinators keyword|if} {conventionally-named-word keyword|(!button)} {normal-word|return;}
    {normal-word|function} {normal-word|show()} {curly-brace-literal-delimiter operator|\{} {normal-word|button.setAttribute("aria-pressed",} {normal-word|String(isDark()));} {curly-brace-literal-delimiter operator|\}}
    {normal-word|button.hidden} {kernel-builtin variable|=} {normal-word|false;}
    {normal-word|show();}
    {normal-word|dark.addEventListener("change",} {normal-word|show);}
    {normal-word|button.addEventListener("click",} {normal-word|function} {normal-word|()} {curly-brace-literal-delimiter operator|\{}
      {normal-word|var} {normal-word|next} {kernel-builtin variable|=} {normal-word|isDark()} {kernel-builtin variable|?} {string|"light"} {colon-syntax function|: "dark";}
      {normal-word|root.dataset.theme} {kernel-builtin variable|=} {normal-word|next;}
      {normal-word|try} {curly-brace-literal-delimiter operator|\{} {normal-word|localStorage.setItem(key,} {normal-word|next);} {curly-brace-literal-delimiter operator|\}} {normal-word|catch} {conventionally-named-word keyword|(e)} {curly-brace-literal-delimiter operator|\{} {comment|/* private mode: the choice lasts for this page */} {curly-brace-literal-delimiter operator|\}}
      {normal-word|show();}
    {normal-word|\});}
  {normal-word|\});}
{normal-word|\})();}
