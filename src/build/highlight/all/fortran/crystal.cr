require {string|"json"}
@[JSON{operator|::}Serializable]
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7_f64}
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {punctuation|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} \{Int32{punctuation|,} String\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{{operator|%} {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}\} puts \{\{ n.id \}\} \{{operator|%} {keyword|end} {operator|%}\}
    n{operator|.times.}{keyword|select}{punctuation|(}{punctuation|&}.even?{punctuation|)}.each \{ \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {punctuation|&}{punctuation|&} {comment|!:sym.nil? \}}
    {keyword|case} n when Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
