{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{name|function} {punctuation|(}{punctuation|)} {operator variation|\{}
  {name|var} {pattern|{pattern-name class-name|root}} {operator pattern-def|=} {name|document.documentElement}{punctuation|,} {pattern|{pattern-name class-name|key}} {operator pattern-def|=} {string|"theme"}{punctuation|,} {pattern|{pattern-name class-name|dark}} {operator pattern-def|=} {name|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {name|function} {name|stored}{punctuation|(}{punctuation|)} {operator variation|\{} {name|try} {operator variation|\{} {name|return} {name|localStorage.getItem}{punctuation|(}{name|key}{punctuation|)}{punctuation|;} {operator variation|\}} {name|catch} {punctuation|(}{name|e}{punctuation|)} {operator variation|\{} {name|return} {name|null}{punctuation|;} {operator variation|\}} {operator variation|\}}
  {name|function} {name|isDark}{punctuation|(}{punctuation|)} {operator variation|\{} {name|return} {name|root.dataset.theme} {operator optionality|?} {pattern|{pattern-name class-name|root.dataset.theme}} {operator pattern-def|=}{operator pattern-def|=}{operator pattern-def|=} {string|"dark"} {punctuation|:} {name|dark.matches}{punctuation|;} {operator variation|\}}
  {name|var} {pattern|{pattern-name class-name|chosen}} {operator pattern-def|=} {name|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {name|if} {punctuation|(}{pattern|{pattern-name class-name|chosen}} {operator pattern-def|=}{operator pattern-def|=}{operator pattern-def|=} {string|"light"} \|\| {pattern|{pattern-name class-name|chosen}} {operator pattern-def|=}{operator pattern-def|=}{operator pattern-def|=} {string|"dark"}{punctuation|)} {pattern|{pattern-name class-name|root.dataset.theme}} {operator pattern-def|=} {name|chosen}{punctuation|;}
  {name|document.addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {name|function} {punctuation|(}{punctuation|)} {operator variation|\{}
    {name|var} {pattern|{pattern-name class-name|button}} {operator pattern-def|=} {name|document.getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {name|if} {punctuation|(}!{name|button}{punctuation|)} {name|return}{punctuation|;}
    {name|function} {name|show}{punctuation|(}{punctuation|)} {operator variation|\{} {name|button.setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {name|String}{punctuation|(}{name|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {operator variation|\}}
    {pattern|{pattern-name class-name|button.hidden}} {operator pattern-def|=} {name|false}{punctuation|;}
    {name|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {name|dark.addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {name|show}{punctuation|)}{punctuation|;}
    {name|button.addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {name|function} {punctuation|(}{punctuation|)} {operator variation|\{}
      {name|var} {pattern|{pattern-name class-name|next}} {operator pattern-def|=} {name|isDark}{punctuation|(}{punctuation|)} {operator optionality|?} {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      {pattern|{pattern-name class-name|root.dataset.theme}} {operator pattern-def|=} {name|next}{punctuation|;}
      {name|try} {operator variation|\{} {name|localStorage.setItem}{punctuation|(}{name|key}{punctuation|,} {name|next}{punctuation|)}{punctuation|;} {operator variation|\}} {name|catch} {punctuation|(}{name|e}{punctuation|)} {operator variation|\{} {comment|/* private mode: the choice lasts for this page */} {operator variation|\}}
      {name|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {operator variation|\}}{punctuation|)}{punctuation|;}
  {operator variation|\}}{punctuation|)}{punctuation|;}
{operator variation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
