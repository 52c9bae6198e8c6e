require {string|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
abstract {keyword|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  {keyword|property} litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} Bool \| Nil
  {function|MAX} {operator|=} {number|0}xFF_u8
  {function|def} initialize{punctuation|(}@{keyword|name} {punctuation|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  {function|def} boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} {keyword|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n.times.{keyword|select}{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} {comment|!:sym.nil? \}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {comment|'a' else raise "no" end # end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
