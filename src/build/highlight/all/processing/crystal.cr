require {string|"json"}
@{punctuation|[}{constant|JSON}{punctuation|:}{punctuation|:}{type class-name|Serializable}{punctuation|]}
abstract {keyword|class} {class-name|Kettle}{punctuation|(}{type class-name|T}{punctuation|)} {operator|<} {type class-name|Pot}
  include {function|Comparable}{punctuation|(}{type class-name|Kettle}{punctuation|)}
  property litres {punctuation|:} {type class-name|Float64} {operator|=} {number|1.7}_f64
  getter{operator|?} hot {punctuation|:} {type class-name|Bool} {operator|\|} {type class-name|Nil}
  {constant|MAX} {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} {type class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} {type class-name|Int32} {operator|-}{operator|>} {type class-name|T}{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}{type class-name|Int32}{punctuation|,} {type class-name|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n when {type class-name|Int32} then {string|'a'} {keyword|else} raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
