require {string|"json"}
@{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
{keyword|abstract} {keyword|class} {class-name|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {class-name|include} {function|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  {class-name|property} litres {operator|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} hot {operator|:} Bool {operator|\|} {class-name|Nil}
  MAX {operator|=} 0xFF_u8
  {class-name|def} {function|initialize}{punctuation|(}{annotation punctuation|@name} {operator|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  {class-name|def} {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} {keyword|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% {keyword|if} flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{operator|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  {class-name|macro} {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
