require {string-literal|{string|"json"}}
@{punctuation|[}{constant|JSON}{punctuation|:}{punctuation|:}{class-name|Serializable}{punctuation|]}
abstract {keyword|class} {class-name|Kettle}{punctuation|(}{class-name|T}{punctuation|)} {operator|<} {class-name|Pot}
  include {class-name|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  property litres {punctuation|:} {class-name|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} hot {punctuation|:} {class-name|Bool} {operator|\|} {class-name|Nil}
  {constant|MAX} {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}{attribute atrule|@name} {punctuation|:} {class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {punctuation|:} {class-name|Int32} {operator|->} {class-name|T}{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}{class-name|Int32}{punctuation|,} {class-name|String}{punctuation|\}}
    s {operator|=} {string-literal|{string|"at #\{@name\} #\{n + 1\}\\n"}} {operator|+} {operator|%}{punctuation|(}paren {string-literal|{string|"q"}}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} {operator|/}a{operator|+/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}{nil constant|nil}{operator|?} {punctuation|\}}
    {keyword|case} n when {class-name|Int32} then 'a' {keyword|else} raise {string-literal|{string|"no"}} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
