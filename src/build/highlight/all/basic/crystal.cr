require {string|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} Bool \| Nil
  {function|MAX} {operator|=} {number|0}xFF_u8
  {function|def} initialize{punctuation|(}@{keyword|name} {punctuation|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  {function|def} boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} \{Int32{punctuation|,} {keyword|String}\}
    s {operator|=} "{function|at} #\{@{keyword|name}\} #\{n {operator|+} {number|1}\}\\n{string|" + %(paren "}q"{punctuation|)} {operator|+} `ls`
    \{% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %\} puts \{\{ n.id \}\} \{% {keyword|end} %\}
    n.times.{function|select}{punctuation|(}{operator|&}.even?{punctuation|)}.each \{ \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} {comment|!:sym.nil? \}}
    {keyword|case} n {function|when} Int32 {keyword|then} 'a' {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
