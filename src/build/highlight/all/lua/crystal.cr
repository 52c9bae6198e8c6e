require {string|"json"}
@{punctuation|[}JSON{punctuation|::}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.}7_f64
  getter? hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} {function|puts} {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}{function|each} {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} !{punctuation|:}sym{punctuation|.}{keyword|nil}? {punctuation|\}}
    case n when Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} {operator|#} {keyword|end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
