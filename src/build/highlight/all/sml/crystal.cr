require {string|"json"}
{operator|@}{punctuation|[}JSON{operator|::}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} {class-name|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot {punctuation|:} {class-name|Bool} {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}{operator|@}name {punctuation|:} {class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} {class-name|Int32 {operator|->} T}{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {class-name|{punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}{punctuation|:}{class-name|x}{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i && {operator|!}{punctuation|:}{class-name|sym{punctuation|.}nil}? {punctuation|\}}
    {keyword|case} n when Int32 {keyword|then} {variable|'a'} {keyword|else} {keyword|raise} {string|"no"} {keyword|end} {operator|#} {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
