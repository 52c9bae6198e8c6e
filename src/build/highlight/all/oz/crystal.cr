{keyword|require} {string|"json"}
{operator|@}{punctuation|[}JSON{operator|::}Serializable{punctuation|]}
abstract {keyword|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property {attr-name|litres} {punctuation|:} Float64 {operator|=} {number|1.}7_f64
  getter{punctuation|?} {attr-name|hot} {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}{operator|@}{attr-name|name} {punctuation|:} String{operator|,} {operator|*}args{operator|,} {operator|*}{operator|*}opts{operator|,} {number|&b}{attr-name|lock} {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}{function|Int32}{operator|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {comment|%(paren "q") + `ls`}
    {punctuation|\{}{comment|% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{number|&.}even{punctuation|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {number|&&} {operator|!}{punctuation|:}sym{punctuation|.}{keyword|nil}{punctuation|?} {punctuation|\}}
    {keyword|case} n when Int32 {keyword|then} {atom builtin|'a'} {keyword|else} {keyword|raise} {string|"no"} {keyword|end} {operator|#} {keyword|end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
