{identifier|require} {interpolated-string|{string|"json"}}
{operator|@}{punctuation|[}{identifier|JSON}{operator|::}{identifier|Serializable}{punctuation|]}
{identifier|abstract} {keyword|class} {identifier|Kettle}{punctuation|(}{identifier|T}{punctuation|)} {operator|<} {identifier|Pot}
  {identifier|include} {identifier|Comparable}{punctuation|(}{identifier|Kettle}{punctuation|)}
  {identifier|property} {identifier|litres} {punctuation|:} {identifier|Float64} {operator|=} {number|1.7_f64}
  {identifier|getter}{operator|?} {identifier|hot} {punctuation|:} {identifier|Bool} {punctuation|\|} {identifier|Nil}
  {identifier|MAX} {operator|=} {number|0xFF_u8}
  {identifier|def} {identifier|initialize}{punctuation|(}{operator|@}{identifier|name} {punctuation|:} {identifier|String}{punctuation|,} {operator|*}{identifier|args}{punctuation|,} {operator|**}{identifier|opts}{punctuation|,} {argument variable|&}{identifier|block} {punctuation|:} {identifier|Int32} {operator|->} {identifier|T}{punctuation|)}{punctuation|;} {identifier|end}
  {identifier|def} {identifier|boil}{punctuation|(}{identifier|n} {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}{identifier|Int32}{punctuation|,} {identifier|String}{punctuation|\}}
    {identifier|s} {operator|=} {interpolated-string|{string|"at }{interpolation|{interpolation-punctuation variable|#\{}{operator|@}{identifier|name}{interpolation-punctuation variable|\}}}{string| }{interpolation|{interpolation-punctuation variable|#\{}{identifier|n} {operator|+} {number|1}{interpolation-punctuation variable|\}}}{string|\\n"}} {operator|+} {operator|%}{punctuation|(}{identifier|paren} {interpolated-string|{string|"q"}}{punctuation|)} {operator|+} {punctuation|`}{identifier|ls}{punctuation|`}
    {punctuation|\{}{operator|%} {keyword|if} {identifier|flag}{operator|?}{punctuation|(}{punctuation|:}{identifier|x}{punctuation|)} {operator|%}{punctuation|\}} {identifier|puts} {punctuation|\{}{punctuation|\{} {identifier|n}{punctuation|.}{identifier|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {identifier|end} {operator|%}{punctuation|\}}
    {identifier|n}{punctuation|.}{identifier|times}{punctuation|.}{identifier|select}{punctuation|(}{argument variable|&}{punctuation|.}{identifier|even}{operator|?}{punctuation|)}{punctuation|.}{identifier|each} {punctuation|\{} {punctuation|\|}{identifier|i}{punctuation|\|} {keyword|yield} {identifier|i} {keyword|if} {identifier|i} {operator|=}{operator|~} {regex|/a+/i} {operator|&&} {operator|!}{punctuation|:}{identifier|sym}{punctuation|.}{identifier|nil}{operator|?} {punctuation|\}}
    {keyword|case} {identifier|n} {keyword|when} {identifier|Int32} {keyword|then} {string|'a'} {keyword|else} {identifier|raise} {interpolated-string|{string|"no"}} {identifier|end} {comment|# end}
  {identifier|end}
  {identifier|macro} {identifier|m}{punctuation|(}{identifier|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{identifier|x}{punctuation|\}}{punctuation|\}} {identifier|end}
{identifier|end}
