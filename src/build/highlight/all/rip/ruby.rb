{comment|# frozen_string_literal: true}
{reference|require} {string|"json"}

{punctuation|=}{reference|begin}
{reference|block} {reference|comment}
{punctuation|=}{reference|end}
{reference|module} {reference|Kitchen}
  {keyword|class} {reference|Kettle} {punctuation|<} {reference|Struct}{punctuation|.}{reference|new}{punctuation|(}{symbol|:litres}{punctuation|,} {symbol|:name}{punctuation|,} {reference|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    {reference|include} {reference|Comparable}
    {reference|attr_reader} {symbol|:temp}
    {reference|MAX} {punctuation|=} 1{reference|_000}
    {builtin|@}{builtin|@}{reference|all} {punctuation|=} {punctuation|[}{punctuation|]}

    {reference|def} {reference|initialize}{punctuation|(}{reference|litres}{punctuation|:} {number|1.7}{punctuation|,} {reference|**opts}{punctuation|,} {reference|&block}{punctuation|)}
      {builtin|@}{reference|litres}{punctuation|,} {builtin|@}{reference|name} {punctuation|=} {reference|litres}{punctuation|,} {reference|opts}{punctuation|.}{reference|fetch}{punctuation|(}{symbol|:name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {builtin|@}{builtin|@}{reference|all} {punctuation|<}{punctuation|<} {reference|self} {reference|unless} {builtin|@}{reference|name} {punctuation|=}{reference|~} {punctuation|/}{punctuation|\\}{reference|Apot}{punctuation|\\}{reference|s+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {reference|end}

    {reference|def} {punctuation|<}{keyword|=>}{punctuation|(}{reference|other}{punctuation|)} {punctuation|=} {reference|litres} {punctuation|<}{keyword|=>} {reference|other}{punctuation|.}{reference|litres}
    {reference|def} {reference|hot?}{punctuation|;} {reference|temp}{punctuation|.}{reference|to_i} {punctuation|>} 0{reference|x5F} {reference|&&} {reference|!cold!}{punctuation|;} {reference|end}

    {reference|def} {reference|boil}
      {reference|text} {punctuation|=} {punctuation|<}{punctuation|<}{reference|~TEXT}{punctuation|.}{reference|strip}
        {reference|Boil} {comment|#\{name\} at #\{temp\}}
      {reference|TEXT}
      {reference|words} {punctuation|=} {reference|%w}{punctuation|[}{reference|green} {reference|black}{punctuation|]} {reference|+} {reference|%i}{punctuation|(}{reference|a} {reference|b}{punctuation|)} {reference|+} {punctuation|[}{reference|%q}{punctuation|(}{reference|single} {string|'q'}{punctuation|)}{punctuation|,} {reference|%Q}{punctuation|\{}{reference|double} {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {reference|words}{punctuation|.}{reference|each_with_index} {reference|do} {reference|\|w}{punctuation|,} {reference|i\|}
        {reference|puts} {string|"#\{i\}: #\{w\}"} {keyword|if} {reference|i}{punctuation|.}{reference|odd?} {reference|and} {reference|w} {reference|!}{punctuation|=} {reference|nil}
      {reference|end}
      {keyword|case} {reference|text} {reference|when} {punctuation|/}{reference|boil}{punctuation|/} {reference|then} {symbol|:ok} {reference|when} {reference|String}{punctuation|,} {reference|Symbol} {reference|then} {keyword|raise} {reference|ArgumentError}{punctuation|,} {string|"no"} {keyword|else} {reference|yield}{punctuation|(}{reference|self}{punctuation|)} {reference|end}
    {reference|rescue} {reference|StandardError} {keyword|=>} {reference|e}
      {reference|warn} {reference|e}{punctuation|.}{reference|message}{punctuation|;} {reference|retry}
    {reference|ensure}
      {punctuation|`}{reference|ls} {reference|-l}{punctuation|`}
    {reference|end}
  {reference|end}
{reference|end}
{reference|__END__}
