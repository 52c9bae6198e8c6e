{operator|#} {hvariable|frozen_string_literal}{operator|:} {hvariable|true}
{hvariable|require} {string|"json"}

{operator|=}{hvariable|begin}
{hvariable|block} {hvariable|comment}
{operator|=}{hvariable|end}
{keyword|module} {constant|Kitchen}
  {keyword|class} {constant|Kettle} {operator|<} {hvariable|Struct{punctuation|.}new}{punctuation|(}{operator|:}{hvariable|litres}{punctuation|,} {operator|:}{hvariable|name}{punctuation|,} {hvariable|keyword_init}{operator|:} {hvariable|true}{punctuation|)}
    {hvariable|include} {constant|Comparable}
    {hvariable|attr_reader} {operator|:}{hvariable|temp}
    {constant|MAX} {operator|=} 1_000
    {operator|@@}{hvariable|all} {operator|=} {punctuation|[}{punctuation|]}

    {hvariable|def} {hvariable|initialize}{punctuation|(}{hvariable|litres}{operator|:} {number|1.7}{punctuation|,} {operator|**}{hvariable|opts}{punctuation|,} {operator|&}{hvariable|block}{punctuation|)}
      {operator|@}{hvariable|litres}{punctuation|,} {operator|@}{hvariable|name} {operator|=} {hvariable|litres}{punctuation|,} {hvariable|opts}{punctuation|.}{hvariable|fetch}{punctuation|(}{operator|:}{hvariable|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@@}{hvariable|all} {operator|<<} {hvariable|self} {builtin|unless} {operator|@}{hvariable|name} {operator|=~} {operator|/\\}{constant|Apot}{operator|\\}{hvariable|s}{operator|+#}{punctuation|\{}{constant|MAX}{punctuation|\}}{operator|/}{hvariable|i} {operator|\|\|} {operator|$}{constant|DEBUG}
    {hvariable|end}

    {hvariable|def} {operator|<=>}{punctuation|(}{hvariable|other}{punctuation|)} {operator|=} {hvariable|litres} {operator|<=>} {hvariable|other}{punctuation|.}{hvariable|litres}
    {hvariable|def} {hvariable|hot}{operator|?}{punctuation|;} {hvariable|temp}{punctuation|.}{hvariable|to_i} {operator|>} {number|0x5F} {operator|&&} {operator|!}{hvariable|cold}{operator|!}{punctuation|;} {hvariable|end}

    {hvariable|def} {hvariable|boil}
      {hvariable|text} {operator|=} {operator|<<~}{hvariable|TEXT{punctuation|.}strip}
        {constant|Boil} {operator|#}{punctuation|\{}{hvariable|name}{punctuation|\}} {hvariable|at} {operator|#}{punctuation|\{}{hvariable|temp}{punctuation|\}}
      {constant|TEXT}
      {hvariable|words} {operator|=} {operator|%}{hvariable|w}{punctuation|[}{hvariable|green} {hvariable|black}{punctuation|]} {operator|+} {operator|%}{hvariable|i}{punctuation|(}{hvariable|a} {hvariable|b}{punctuation|)} {operator|+} {punctuation|[}{operator|%}{hvariable|q}{punctuation|(}{hvariable|single} {char string|'q'}{punctuation|)}{punctuation|,} {operator|%}{constant|Q}{punctuation|\{}{hvariable|double} {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}{hvariable|x}{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} '{hvariable|it}{operator|\\}{char string|'s'}{punctuation|]}
      {hvariable|words}{punctuation|.}{hvariable|each_with_index} {keyword|do} {operator|\|}{hvariable|w}{punctuation|,} {hvariable|i}{operator|\|}
        {hvariable|puts} {string|"#\{i\}: #\{w\}"} {keyword|if} {hvariable|i}{punctuation|.}{hvariable|odd}{operator|?} {hvariable|and} {hvariable|w} {operator|!=} {hvariable|nil}
      {hvariable|end}
      {keyword|case} {hvariable|text} {builtin|when} {operator|/}{hvariable|boil}{operator|/} {keyword|then} {operator|:}{hvariable|ok} {builtin|when} {constant|String}{punctuation|,} {constant|Symbol} {keyword|then} {hvariable|raise} {constant|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} {hvariable|yield}{punctuation|(}{hvariable|self}{punctuation|)} {hvariable|end}
    {hvariable|rescue} {constant|StandardError} {operator|=>} {hvariable|e}
      {hvariable|warn} {hvariable|e}{punctuation|.}{hvariable|message}{punctuation|;} {hvariable|retry}
    {hvariable|ensure}
      `{hvariable|ls} {operator|-}{hvariable|l}`
    {hvariable|end}
  {hvariable|end}
{hvariable|end}
{hvariable|__END__}
