{comment|# frozen_string_literal: true}
{identifier|require} {interpolated-string|{string|"json"}}

{operator|=}{identifier|begin}
{identifier|block} {identifier|comment}
{operator|=}{identifier|end}
{identifier|module} {identifier|Kitchen}
  {keyword|class} {identifier|Kettle} {operator|<} {identifier|Struct}{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}{identifier|litres}{punctuation|,} {punctuation|:}{identifier|name}{punctuation|,} {identifier|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    {identifier|include} {identifier|Comparable}
    {identifier|attr_reader} {punctuation|:}{identifier|temp}
    {identifier|MAX} {operator|=} {number|1_000}
    {operator|@@}{identifier|all} {operator|=} {punctuation|[}{punctuation|]}

    {identifier|def} {identifier|initialize}{punctuation|(}{identifier|litres}{punctuation|:} {number|1.7}{punctuation|,} {operator|**}{identifier|opts}{punctuation|,} {argument variable|&}{identifier|block}{punctuation|)}
      {operator|@}{identifier|litres}{punctuation|,} {operator|@}{identifier|name} {operator|=} {identifier|litres}{punctuation|,} {identifier|opts}{punctuation|.}{identifier|fetch}{punctuation|(}{punctuation|:}{identifier|name}{punctuation|)} {punctuation|\{} {interpolated-string|{string|"pot }{interpolation|{interpolation-punctuation variable|#\{}{identifier|rand}{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}{interpolation-punctuation variable|\}}}{string|"}} {punctuation|\}}
      {operator|@@}{identifier|all} {operator|<<} {identifier|self} {keyword|unless} {operator|@}{identifier|name} {operator|=}{operator|~} {regex|/\\Apot\\s+#\{MAX\}/i} {operator|\|\|} ${identifier|DEBUG}
    {identifier|end}

    {identifier|def} {operator|<=}{operator|>}{punctuation|(}{identifier|other}{punctuation|)} {operator|=} {identifier|litres} {operator|<=}{operator|>} {identifier|other}{punctuation|.}{identifier|litres}
    {identifier|def} {identifier|hot}{operator|?}{punctuation|;} {identifier|temp}{punctuation|.}{identifier|to_i} {operator|>} {number|0x5F} {operator|&&} {operator|!}{identifier|cold}{operator|!}{punctuation|;} {identifier|end}

    {identifier|def} {identifier|boil}
      {identifier|text} {operator|=} {operator|<<}{operator|~}{identifier|TEXT}{punctuation|.}{identifier|strip}
        {identifier|Boil} {comment|#\{name\} at #\{temp\}}
      {identifier|TEXT}
      {identifier|words} {operator|=} {operator|%}{identifier|w}{punctuation|[}{identifier|green} {identifier|black}{punctuation|]} {operator|+} {operator|%}{identifier|i}{punctuation|(}{identifier|a} {identifier|b}{punctuation|)} {operator|+} {punctuation|[}{operator|%}{identifier|q}{punctuation|(}{identifier|single} {string|'q'}{punctuation|)}{punctuation|,} {operator|%}{identifier|Q}{punctuation|\{}{identifier|double} {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {identifier|words}{punctuation|.}{identifier|each_with_index} {keyword|do} {punctuation|\|}{identifier|w}{punctuation|,} {identifier|i}{punctuation|\|}
        {identifier|puts} {interpolated-string|{string|"}{interpolation|{interpolation-punctuation variable|#\{}{identifier|i}{interpolation-punctuation variable|\}}}{string|: }{interpolation|{interpolation-punctuation variable|#\{}{identifier|w}{interpolation-punctuation variable|\}}}{string|"}} {keyword|if} {identifier|i}{punctuation|.}{identifier|odd}{operator|?} {keyword-operator operator|and} {identifier|w} {operator|!=} {identifier|nil}
      {identifier|end}
      {keyword|case} {identifier|text} {keyword|when} {regex|/boil/} {keyword|then} {punctuation|:}{identifier|ok} {keyword|when} {identifier|String}{punctuation|,} {identifier|Symbol} {keyword|then} {identifier|raise} {identifier|ArgumentError}{punctuation|,} {interpolated-string|{string|"no"}} {keyword|else} {keyword|yield}{punctuation|(}{identifier|self}{punctuation|)} {identifier|end}
    {identifier|rescue} {identifier|StandardError} {operator|=}{operator|>} {identifier|e}
      {identifier|warn} {identifier|e}{punctuation|.}{identifier|message}{punctuation|;} {identifier|retry}
    {identifier|ensure}
      {punctuation|`}{identifier|ls} {operator|-}{identifier|l}{punctuation|`}
    {identifier|end}
  {identifier|end}
{identifier|end}
{identifier|__END__}
