{punctuation|#} {atom|frozen_string_literal}{punctuation|:} {boolean|true}
{atom|require} {string|"json"}

{operator|=}{keyword|begin}
{atom|block} {atom|comment}
{operator|=}{keyword|end}
{atom|module} {variable|Kitchen}
  {atom|class} {variable|Kettle} {operator|<} {variable|Struct}{punctuation|.}{function|new}{punctuation|(}{punctuation|:}{atom|litres}{punctuation|,} {punctuation|:}{atom|name}{punctuation|,} {atom|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    {atom|include} {variable|Comparable}
    {atom|attr_reader} {punctuation|:}{atom|temp}
    {variable|MAX} {operator|=} {number|1}{variable|_000}
    @@{atom|all} {operator|=} {punctuation|[}{punctuation|]}

    {atom|def} {function|initialize}{punctuation|(}{atom|litres}{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}{atom|opts}{punctuation|,} &{atom|block}{punctuation|)}
      @{atom|litres}{punctuation|,} @{atom|name} {operator|=} {atom|litres}{punctuation|,} {atom|opts}{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}{atom|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{atom|all} {punctuation|<<} {atom|self} {atom|unless} @{atom|name} {operator|=}~ {operator|/}\\{variable|Apot}\\{atom|s}{operator|+}{punctuation|#}{punctuation|\{}{variable|MAX}{punctuation|\}}{operator|/}{atom|i} {punctuation|\|}{punctuation|\|} {number|$D}{variable|EBUG}
    {keyword|end}

    {atom|def} {operator|<=}{operator|>}{punctuation|(}{atom|other}{punctuation|)} {operator|=} {atom|litres} {operator|<=}{operator|>} {atom|other}{punctuation|.}{atom|litres}
    {atom|def} {atom|hot}?{punctuation|;} {atom|temp}{punctuation|.}{atom|to_i} {operator|>} {number|0}{atom|x5F} && {operator|!}{atom|cold}{operator|!}{punctuation|;} {keyword|end}

    {atom|def} {atom|boil}
      {atom|text} {operator|=} {punctuation|<<}~{variable|TEXT}{punctuation|.}{atom|strip}
        {variable|Boil} {punctuation|#}{punctuation|\{}{atom|name}{punctuation|\}} {atom|at} {punctuation|#}{punctuation|\{}{atom|temp}{punctuation|\}}
      {variable|TEXT}
      {atom|words} {operator|=} {comment|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {atom|words}{punctuation|.}{atom|each_with_index} {atom|do} {punctuation|\|}{atom|w}{punctuation|,} {atom|i}{punctuation|\|}
        {atom|puts} {string|"#\{i\}: #\{w\}"} {keyword|if} {atom|i}{punctuation|.}{atom|odd}? {operator|and} {atom|w} {operator|!}{operator|=} {atom|nil}
      {keyword|end}
      {keyword|case} {atom|text} {keyword|when} {operator|/}{atom|boil}{operator|/} {atom|then} {punctuation|:}{atom|ok} {keyword|when} {variable|String}{punctuation|,} {variable|Symbol} {atom|then} {atom|raise} {variable|ArgumentError}{punctuation|,} {string|"no"} {atom|else} {function|yield}{punctuation|(}{atom|self}{punctuation|)} {keyword|end}
    {atom|rescue} {variable|StandardError} {operator|=}{operator|>} {atom|e}
      {atom|warn} {atom|e}{punctuation|.}{atom|message}{punctuation|;} {atom|retry}
    {atom|ensure}
      `{atom|ls} {operator|-}{atom|l}`
    {keyword|end}
  {keyword|end}
{keyword|end}
{variable|__END__}
