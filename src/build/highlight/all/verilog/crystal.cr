require {string|"json"}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract {keyword|class} {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  {keyword|property} litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter{operator|?} hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {operator|\{}Int32{punctuation|,} String{operator|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {constant|`ls}`
    {operator|\{%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%\}} puts {operator|\{\{} n{punctuation|.}id {operator|\}\}} {operator|\{%} {keyword|end} {operator|%\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {operator|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} {operator|/}a{operator|+/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil{operator|?} {operator|\}}
    {keyword|case} n when Int32 then 'a' {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {operator|\{\{}x{operator|\}\}} {keyword|end}
{keyword|end}
