require "json"
{punctuation|@}{punctuation|[}{class-name|JSON}{punctuation|:}{punctuation|:}{class-name|Serializable}{punctuation|]}
abstract class {function-calls function|Kettle}{punctuation|(}{class-name|T}{punctuation|)} {punctuation|<} {class-name|Pot}
  include {function-calls function|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  property litres {punctuation|:} {class-name|Float64} {operator|=} {decimal-float-literal number|1.7}_f64
  getter? hot {punctuation|:} {class-name|Bool} {operator|\|} {class-name|Nil}
  {class-name|MAX} {operator|=} {hex-float-literal number|0xFF}_u8
  def {function-calls function|initialize}{punctuation|(}{punctuation|@}name {punctuation|:} {class-name|String}{punctuation|,} *args{punctuation|,} {operator|*}*opts{punctuation|,} {operator|&}block {punctuation|:} {class-name|Int32} {operator|->} {class-name|T}{punctuation|)}{punctuation|;} end
  def {function-calls function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}{class-name|Int32}{punctuation|,} {class-name|String}{punctuation|\}}
    s {operator|=} "at #{punctuation|\{}{punctuation|@}name{punctuation|\}} #{punctuation|\{}n {operator|+} {int-literal number|1}{punctuation|\}}\\n" {operator|+} {operator|%}{punctuation|(}paren "q"{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{builtin|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil? {punctuation|\}}
    {keyword|case} n when {class-name|Int32} then 'a' {keyword|else} raise "no" end # end
  end
  macro {function-calls function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
