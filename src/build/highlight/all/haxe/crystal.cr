require {string|"json"}
@{punctuation|[}{class-name|JSON}{operator|:}{operator|:}{class-name|Serializable}{punctuation|]}
{keyword|abstract} {keyword|class} {class-name|Kettle}{punctuation|(}{class-name|T}{punctuation|)} {operator|<} {class-name|Pot}
  include {class-name|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  property litres {operator|:} {class-name|Float64} {operator|=} {number|1.7}_f64
  getter{operator|?} hot {operator|:} {class-name|Bool} {operator|\|} {class-name|Nil}
  {class-name|MAX} {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}{metadata symbol|@name} {operator|:} {class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {operator|:} {class-name|Int32} {operator|->} {class-name|T}{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} {punctuation|\{}{class-name|Int32}{punctuation|,} {class-name|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{operator|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n when {class-name|Int32} then {string-interpolation|{string|'a'}} {keyword|else} raise {string|"no"} end # end
  end
  {keyword|macro} {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
