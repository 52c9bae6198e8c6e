{keyword|require} {string double-quoted-string|"json"}
@{punctuation|[}{class-name static-context|JSON}{operator|::}{constant|Serializable}{punctuation|]}
{keyword|abstract} {keyword|class} {class-name-definition class-name|Kettle}{punctuation|(}{constant|T}{punctuation|)} {operator|<} Pot
  {keyword|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter{operator|?} hot {punctuation|:} {keyword type-declaration|Bool} {operator|\|} {class-name|Nil}
  {constant|MAX} {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} {keyword type-declaration|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|->} {constant|T}{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} {keyword type-declaration|String}{punctuation|\}}
    s {operator|=} {string double-quoted-string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string double-quoted-string|"q"}{punctuation|)} {operator|+} {string backtick-quoted-string|`ls`}
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{operator|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{operator|.}times{operator|.}{function|select}{punctuation|(}{operator|&}{operator|.}even{operator|?}{punctuation|)}{operator|.}each {punctuation|\{} {operator|\|}{class-name|i}{operator|\|} {keyword|yield} i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{operator|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n when Int32 then {string single-quoted-string|'a'} {keyword|else} raise {string double-quoted-string|"no"} end {comment|# end}
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
