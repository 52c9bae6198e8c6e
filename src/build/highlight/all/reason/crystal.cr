require {string|"json"}
@{punctuation|[}{constructor|JSON}{operator|::}{constructor|Serializable}{punctuation|]}
abstract {keyword|class} {constructor|Kettle}{punctuation|(}{constructor|T}{punctuation|)} {operator|<} {constructor|Pot}
  {keyword|include} {constructor|Comparable}{punctuation|(}{constructor|Kettle}{punctuation|)}
  property litres {punctuation|:} {constructor|Float64} {operator|=} {number|1.7}_f64
  getter{operator|?} hot {punctuation|:} {constructor|Bool} {operator|\|} {constructor|Nil}
  {constructor|MAX} {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} {constructor|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} {constructor|Int32} {operator|->} {constructor|T}{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}{constructor|Int32}{punctuation|,} {constructor|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {operator|`}ls{operator|`}
    {punctuation|\{}% {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i && {operator|!}{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    case n {keyword|when} {constructor|Int32} {keyword|then} {char|'a'} {keyword|else} raise {string|"no"} {keyword|end} {operator|#} {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
