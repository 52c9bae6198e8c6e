require {string|"json"}
{operator|@}{punctuation|[}JSON{punctuation|:}{punctuation|:}{class-name|Serializable}{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} {class-name|Float64} {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} {class-name|{builtin|Bool}} {operator|\|} {keyword|Nil}
  MAX {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}{operator|@}name {punctuation|:} {class-name|{builtin|String}}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} &block {punctuation|:} {class-name|Int32} {operator|->} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} {builtin|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {string|`ls`}
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}{punctuation|:}{class-name|x}{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}{class-name|sym}{punctuation|.}{keyword|nil}? {punctuation|\}}
    {keyword|case} n when Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
