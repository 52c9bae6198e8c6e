# {variable|frozen_string_literal}{operator|:} {boolean|true}
{variable|require} {string|"json"}

{operator|=}{variable|begin}
{class-name|block} {variable|comment}
{operator|=}{variable|end}
{variable|module} {class-name|Kitchen}
  {keyword|class} {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}{keyword|new}{punctuation|(}{operator|:}{variable|litres}{punctuation|,} {operator|:}{variable|name}{punctuation|,} {variable|keyword_init}{operator|:} {boolean|true}{punctuation|)}
    {variable|include} {class-name|Comparable}
    {variable|attr_reader} {operator|:}{variable|temp}
    {class-name|MAX} {operator|=} {number|1}{variable|_000}
    @@{variable|all} {operator|=} {punctuation|[}{punctuation|]}

    {class-name|def} {function|initialize}{punctuation|(}{variable|litres}{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}{variable|opts}{punctuation|,} {operator|&}{variable|block}{punctuation|)}
      @{variable|litres}{punctuation|,} @{variable|name} {operator|=} {variable|litres}{punctuation|,} {variable|opts}{punctuation|.}{function|fetch}{punctuation|(}{operator|:}{variable|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{variable|all} {operator|<<} {variable|self} {variable|unless} @{variable|name} {operator|=}{operator|~} {operator|/}\\{class-name|Apot}\\{variable|s}{operator|+}#{punctuation|\{}{class-name|MAX}{punctuation|\}}{operator|/}{variable|i} {operator|\|\|} ${class-name|DEBUG}
    {variable|end}

    {variable|def} {operator|<=}{operator|>}{punctuation|(}{variable|other}{punctuation|)} {operator|=} {variable|litres} {operator|<=}{operator|>} {variable|other}{punctuation|.}{variable|litres}
    {variable|def} {variable|hot}{operator|?}{punctuation|;} {variable|temp}{punctuation|.}{variable|to_i} {operator|>} {number|0x5F} {operator|&&} {operator|!}{variable|cold}{operator|!}{punctuation|;} {variable|end}

    {variable|def} {class-name|boil}
      {variable|text} {operator|=} {operator|<<}{operator|~}{class-name|TEXT}{punctuation|.}{variable|strip}
        {class-name|Boil} #{punctuation|\{}{variable|name}{punctuation|\}} {variable|at} #{punctuation|\{}{variable|temp}{punctuation|\}}
      {class-name|TEXT}
      {variable|words} {operator|=} {operator|%}{variable|w}{punctuation|[}{variable|green} {variable|black}{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}{class-name|a} {variable|b}{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}{variable|single} {string|'q'}{punctuation|)}{punctuation|,} {operator|%}{class-name|Q}{punctuation|\{}{variable|double} #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}{variable|x}{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      {variable|words}{punctuation|.}{variable|each_with_index} {variable|do} {operator|\|}{variable|w}{punctuation|,} {variable|i}{operator|\|}
        {variable|puts} {string|"#\{i\}: #\{w\}"} {keyword|if} {variable|i}{punctuation|.}{variable|odd}{operator|?} {variable|and} {variable|w} {operator|!=} {variable|nil}
      {variable|end}
      {keyword|case} {variable|text} {variable|when} {operator|/}{variable|boil}{operator|/} {variable|then} {operator|:}{variable|ok} {variable|when} {class-name|String}{punctuation|,} {class-name|Symbol} {variable|then} {variable|raise} {class-name|ArgumentError}{punctuation|,} {string|"no"} {class-name|else} {function|yield}{punctuation|(}{variable|self}{punctuation|)} {variable|end}
    {variable|rescue} {class-name|StandardError} {operator|=}{operator|>} {variable|e}
      {variable|warn} {variable|e}{punctuation|.}{variable|message}{punctuation|;} {variable|retry}
    {variable|ensure}
      `{variable|ls} {operator|-}{variable|l}`
    {variable|end}
  {variable|end}
{variable|end}
{variable|__END__}
