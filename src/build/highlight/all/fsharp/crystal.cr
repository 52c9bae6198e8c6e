require {string|"json"}
@{punctuation|[}JSON{operator|::}Serializable{punctuation|]}
{keyword|abstract} {keyword|class} {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} {class-name|Float64} {operator|=} {number|1.}7_f64
  getter{operator|?} hot {punctuation|:} {class-name|Bool} {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} {class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {punctuation|:} {class-name|Int32 {operator|->} T}{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} {computation-expression keyword|puts} {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}{computation-expression keyword|each} {punctuation|\{} {operator|\|}i{operator|\|} {keyword|yield} i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    case n {keyword|when} Int32 {keyword|then} {char|'a'} {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
