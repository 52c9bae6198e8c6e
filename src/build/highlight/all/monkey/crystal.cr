require {string|"json"}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
{keyword|abstract} {keyword|class} {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  {keyword|property} litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter{type-char class-name|?} hot {punctuation|:} {keyword|Bool} {operator|\|} Nil
  MAX {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} \{Int32{punctuation|,} {keyword|String}\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{% {keyword|if} flag{type-char class-name|?}{punctuation|(}{punctuation|:}x{punctuation|)} %\} puts \{\{ n{punctuation|.}id \}\} \{% {keyword|end} %\}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even{type-char class-name|?}{punctuation|)}{punctuation|.}each \{ {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} !{punctuation|:}sym{punctuation|.}nil{type-char class-name|?} \}
    {keyword|case} n when Int32 {keyword|then} {comment|'a' else raise "no" end # end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
