require {string|"json"}
{operator|@}[JSON{punctuation|:}{punctuation|:}Serializable]
abstract {keyword|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  {keyword|property} litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter{punctuation|?} hot {punctuation|:} Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}{operator|@}name {punctuation|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}; {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} {keyword|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{punctuation|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}{operator|&}{punctuation|.}even{punctuation|?}{punctuation|)}{punctuation|.}{keyword|each} {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} {operator|!}{punctuation|:}sym{punctuation|.}nil{punctuation|?} {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {comment|'a' else raise "no" end # end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
