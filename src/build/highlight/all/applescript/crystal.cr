require {string|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
abstract {class-name|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  {keyword|property} {class-name|litres} {punctuation|:} Float64 {operator|=} {number|1.}7_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}; {keyword|end}
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} "{keyword|at} {comment|#\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n.{keyword|times}.select{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} !{punctuation|:}sym.nil? {punctuation|\}}
    case n when Int32 {keyword|then} 'a' {keyword|else} raise {string|"no"} {keyword|end} {comment|# end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
