require {string|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
abstract {keyword|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def {keyword|initialize}{punctuation|(}@name {punctuation|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}{keyword|block} {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}; {keyword|end}
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} \{Int32{punctuation|,} {keyword|String}\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %\} puts \{\{ n{punctuation|.}{keyword|id} \}\} \{% {keyword|end} %\}
    n{punctuation|.}{keyword|times}{punctuation|.}{keyword|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each \{ \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} !{punctuation|:}sym{punctuation|.}nil? \}
    case n {keyword|when} Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
