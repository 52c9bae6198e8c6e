# {variable|frozen_string_literal}{punctuation|:} {boolean|true}
{variable|require} {string|"json"}

{operator|=}{keyword|begin}
{variable|block} {variable|comment}
{operator|=}{keyword|end}
{variable|module} {variable|Kitchen}
  {variable|class} {variable|Kettle} {operator|<} {variable|Struct}{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}{variable|litres}{punctuation|,} {punctuation|:}{variable|name}{punctuation|,} {variable|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    {variable|include} {variable|Comparable}
    {variable|attr_reader} {punctuation|:}{variable|temp}
    {variable|MAX} {operator|=} {number|1_000}
    @@{keyword|all} {operator|=} []

    {variable|def} {variable|initialize}{punctuation|(}{variable|litres}{punctuation|:} {number|1.7}{punctuation|,} {operator|**}{variable|opts}{punctuation|,} {operator|&}{variable|block}{punctuation|)}
      @{variable|litres}{punctuation|,} @{variable|name} {operator|=} {variable|litres}{punctuation|,} {variable|opts}{punctuation|.}{variable|fetch}{punctuation|(}{punctuation|:}{variable|name}{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@{keyword|all} {operator|<}{operator|<} {variable|self} {variable|unless} @{variable|name} {operator|=}~ {operator|/}\\{variable|Apot}\\{variable|s}{operator|+}#\{{variable|MAX}\}{operator|/}{variable|i} \|\| ${variable|DEBUG}
    {keyword|end}

    {variable|def} {operator|<=}{operator|>}{punctuation|(}{variable|other}{punctuation|)} {operator|=} {variable|litres} {operator|<=}{operator|>} {variable|other}{punctuation|.}{variable|litres}
    {variable|def} {variable|hot}?{punctuation|;} {variable|temp}{punctuation|.}{variable|to_i} {operator|>} 0x5F {operator|&}{operator|&} !{variable|cold}!{punctuation|;} {keyword|end}

    {variable|def} {variable|boil}
      {variable|text} {operator|=} {operator|<}{operator|<}~{variable|TEXT}{punctuation|.}{variable|strip}
        {variable|Boil} #\{{variable|name}\} {keyword|at} #\{{variable|temp}\}
      {variable|TEXT}
      {variable|words} {operator|=} %{variable|w}[{variable|green} {variable|black}] {operator|+} %{variable|i}{punctuation|(}{variable|a} {variable|b}{punctuation|)} {operator|+} [%{variable|q}{punctuation|(}{variable|single} {char|'q'}{punctuation|)}{punctuation|,} %{variable|Q}\{{variable|double} #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?{variable|x}{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} '{variable|it}\\{char|'s'}]
      {variable|words}{punctuation|.}{variable|each_with_index} {keyword|do} \|{variable|w}{punctuation|,} {variable|i}\|
        {variable|puts} {string|"#\{i\}: #\{w\}"} {keyword|if} {variable|i}{punctuation|.}{variable|odd}? {keyword|and} {variable|w} !{operator|=} {variable|nil}
      {keyword|end}
      {keyword|case} {variable|text} {keyword|when} {operator|/}{variable|boil}{operator|/} {keyword|then} {punctuation|:}{variable|ok} {keyword|when} {variable|String}{punctuation|,} {variable|Symbol} {keyword|then} {keyword|raise} {variable|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} {variable|yield}{punctuation|(}{variable|self}{punctuation|)} {keyword|end}
    {variable|rescue} {variable|StandardError} {operator|=>} {variable|e}
      {variable|warn} {variable|e}{punctuation|.}{variable|message}{punctuation|;} {variable|retry}
    {variable|ensure}
      `{variable|ls} {operator|-}{variable|l}`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
