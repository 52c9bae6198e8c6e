{function|require} {string|{double-quoted|"json"}}
@{punctuation|[}JSON{punctuation|::}Serializable{punctuation|]}
abstract {keyword|class} {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {function|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} {datatype symbol|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} {datatype symbol|String}{punctuation|\}}
    s {operator|=} {string|{double-quoted|"at #\{@name\} #\{n + 1\}\\n"}} {operator|+} {operator|%}{punctuation|(}paren {string|{double-quoted|"q"}}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}{function|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}{function|times}{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}{function|even}{operator|?}{punctuation|)}{punctuation|.}{function|each} {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} {regex|/a+/i} && {operator|!}{punctuation|:}sym{punctuation|.}{function|nil}{operator|?} {punctuation|\}}
    {keyword|case} n when Int32 then {string|'a'} {keyword|else} raise {string|{double-quoted|"no"}} end {comment|# end}
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
