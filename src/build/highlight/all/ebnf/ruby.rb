# {rule|frozen_string_literal}: {rule|true}
{rule|require} {string|"json"}

{operator|=}{rule|begin}
{definition rule keyword|block comment}
{operator|=}{rule|end}
{rule|module Kitchen}
  {rule|class Kettle} < {rule|Struct}{punctuation|.}{rule|new}{punctuation|(:}{rule|litres}{punctuation|,} :{rule|name}{punctuation|,} {rule|keyword_init}: {rule|true}{punctuation|)}
    {rule|include Comparable}
    {rule|attr_reader} :{rule|temp}
    {definition rule keyword|MAX} {operator|=} 1_000
    @@{rule|all} {operator|=} {punctuation|[}{punctuation|]}

    {rule|def initialize}{punctuation|(}{rule|litres}: 1{punctuation|.}7{punctuation|,} {operator|*}{operator|*}{rule|opts}{punctuation|,} &{rule|block}{punctuation|)}
      @{rule|litres}{punctuation|,} @{rule|name} {operator|=} {rule|litres}{punctuation|,} {rule|opts}{punctuation|.}{rule|fetch}{punctuation|(:}{rule|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{rule|all} << {rule|self unless} @{rule|name} {operator|=}~ {operator|/}\\{rule|Apot}\\{rule|s}+#{punctuation|\{}{rule|MAX}{punctuation|\}}{operator|/}{rule|i} {operator|\|}{operator|\|} ${rule|DEBUG}
    {rule|end}

    {rule|def} <{operator|=}>{punctuation|(}{rule|other}{punctuation|)} {operator|=} {rule|litres} <{operator|=}> {rule|other}{punctuation|.}{rule|litres}
    {rule|def hot}?{punctuation|;} {rule|temp}{punctuation|.}{rule|to_i} > 0x5F && {operator|!}{rule|cold}{operator|!}{punctuation|;} {rule|end}

    {rule|def boil}
      {definition rule keyword|text} {operator|=} <<~{rule|TEXT}{punctuation|.}{rule|strip}
        {rule|Boil} #{punctuation|\{}{rule|name}{punctuation|\}} {rule|at} #{punctuation|\{}{rule|temp}{punctuation|\}}
      {rule|TEXT}
      {definition rule keyword|words} {operator|=} %{rule|w}{punctuation|[}{rule|green black}{punctuation|]} + %{rule|i}{punctuation|(}{rule|a b}{punctuation|)} + {punctuation|[}%{rule|q}{punctuation|(}{rule|single} {string|'q'}{punctuation|)}{punctuation|,} %{rule|Q}{punctuation|\{}{rule|double} #{punctuation|\{}1 + 1{punctuation|\}}{punctuation|\}}{punctuation|,} ?{rule|x}{punctuation|,} :{string|"sym bol"}{punctuation|,} {string|'it\\'}{rule|s}'{punctuation|]}
      {rule|words}{punctuation|.}{rule|each_with_index do} {operator|\|}{rule|w}{punctuation|,} {rule|i}{operator|\|}
        {rule|puts} {string|"#\{i\}: #\{w\}"} {rule|if i}{punctuation|.}{rule|odd}? {rule|and w} {operator|!}{operator|=} {rule|nil}
      {rule|end}
      {rule|case text when} {operator|/}{rule|boil}{operator|/} {rule|then} :{rule|ok when String}{punctuation|,} {rule|Symbol then raise ArgumentError}{punctuation|,} {string|"no"} {rule|else yield}{punctuation|(}{rule|self}{punctuation|)} {rule|end}
    {definition rule keyword|rescue StandardError} {operator|=}> {rule|e}
      {rule|warn e}{punctuation|.}{rule|message}{punctuation|;} {rule|retry}
    {rule|ensure}
      `{rule|ls} {operator|-}{rule|l}`
    {rule|end}
  {rule|end}
{rule|end}
__END__
