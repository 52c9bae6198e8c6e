require {string|"json"}
{class-name|@}{punctuation|[}{class-name|JSON}{operator|::}{class-name|Serializable}{punctuation|]}
abstract {keyword|class} {class-name|Kettle}{punctuation|(}{class-name|T}{punctuation|)} {operator|<} {class-name|Pot}
  {keyword|include} {class-name|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  property litres {operator|:} {class-name|Float64} {operator|=} {number|1.7}_f64
  getter{operator|?} hot {operator|:} {class-name|Bool} {operator|\|} {class-name|Nil}
  {class-name|MAX} {operator|=} {number|0xFF}_u8
  def {function|initialize}{punctuation|(}{class-name|@name} {operator|:} {class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {operator|:} {class-name|Int32} {operator|->} {class-name|T}{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} {punctuation|\{}{class-name|Int32}{punctuation|,} {class-name|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {template-string|{template-punctuation string|`}{string|ls}{template-punctuation string|`}}
    {punctuation|\{}% {keyword|if} flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}{function|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n{punctuation|.}{function|times}{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}{function|even}{operator|?}{punctuation|)}{punctuation|.}{function|each} {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i && {operator|!}{operator|:}sym{punctuation|.}{function|nil}{operator|?} {punctuation|\}}
    case n {keyword|when} {class-name|Int32} {keyword|then} {char|'a'} {keyword|else} raise {string|"no"} {keyword|end} {operator|#} {keyword|end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
