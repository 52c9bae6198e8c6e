{comment|//} {comment|The} {comment|theme} {comment|that} {comment|a} {comment|reader} {comment|chose}{operator|.} {comment|Runs} {comment|before} {comment|the} {comment|page} {comment|is} {comment|drawn}{operator|,} {comment|so} {comment|that} {comment|nothing} {comment|flashes}{operator|.}
{comment|(function} {comment|()} {comment|\{}
  {comment|var} {comment|root} {comment|=} {comment|document}{operator|.}{comment|documentElement}{operator|,} {comment|key} {comment|=} {comment|"theme"}{operator|,} {comment|dark} {comment|=} {comment|matchMedia("(prefers}{decrement deleted|-}{comment|color}{decrement deleted|-}{comment|scheme:} {comment|dark)");}
  {comment|function} {comment|stored()} {comment|\{} {comment|try} {comment|\{} {comment|return} {comment|localStorage}{operator|.}{comment|getItem(key);} {comment|\}} {comment|catch} {comment|(e)} {comment|\{} {comment|return} {comment|null;} {comment|\}} {comment|\}}
  {comment|function} {comment|isDark()} {comment|\{} {comment|return} {comment|root}{operator|.}{comment|dataset}{operator|.}{comment|theme} {comment|?} {comment|root}{operator|.}{comment|dataset}{operator|.}{comment|theme} {comment|===} {comment|"dark"} {comment|:} {comment|dark}{operator|.}{comment|matches;} {comment|\}}
  {comment|var} {comment|chosen} {comment|=} {comment|stored();}
  {comment|if} {comment|(chosen} {comment|===} {comment|"light"} {comment|\|\|} {comment|chosen} {comment|===} {comment|"dark")} {comment|root}{operator|.}{comment|dataset}{operator|.}{comment|theme} {comment|=} {comment|chosen;}
  {comment|document}{operator|.}{comment|addEventListener("DOMContentLoaded"}{operator|,} {comment|function} {comment|()} {comment|\{}
    {comment|var} {comment|button} {comment|=} {comment|document}{operator|.}{comment|getElementById("_theme");}
    {comment|if} {comment|(!button)} {comment|return;}
    {comment|function} {comment|show()} {comment|\{} {comment|button}{operator|.}{comment|setAttribute("aria}{decrement deleted|-}{comment|pressed"}{operator|,} {comment|String(isDark()));} {comment|\}}
    {comment|button}{operator|.}{comment|hidden} {comment|=} {comment|false;}
    {comment|show();}
    {comment|dark}{operator|.}{comment|addEventListener("change"}{operator|,} {comment|show);}
    {comment|button}{operator|.}{comment|addEventListener("click"}{operator|,} {comment|function} {comment|()} {comment|\{}
      {comment|var} {comment|next} {comment|=} {comment|isDark()} {comment|?} {comment|"light"} {comment|:} {comment|"dark";}
      {comment|root}{operator|.}{comment|dataset}{operator|.}{comment|theme} {comment|=} {comment|next;}
      {comment|try} {comment|\{} {comment|localStorage}{operator|.}{comment|setItem(key}{operator|,} {comment|next);} {comment|\}} {comment|catch} {comment|(e)} {comment|\{} {comment|/*} {comment|private} {comment|mode:} {comment|the} {comment|choice} {comment|lasts} {comment|for} {comment|this} {comment|page} {comment|*/} {comment|\}}
      {comment|show();}
    {comment|\});}
  {comment|\});}
{comment|\})();}
