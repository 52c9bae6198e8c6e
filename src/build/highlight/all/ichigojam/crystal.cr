require {string|"json"}
{label|@[JSON::Serializable]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}{label|@name} {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} \{Int32{punctuation|,} String\}
    s {operator|=} "at #\{{label|@name\}} #\{n {operator|+} {number|1}\}\\n{string|" + %(paren "}q"{punctuation|)} {operator|+} `ls`
    \{% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %\} puts \{\{ n.id \}\} \{% {keyword|end} %\}
    n.times.select{punctuation|(}{operator|&}.even?{punctuation|)}.each \{ {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym.nil? \}
    {keyword|case} n when Int32 {keyword|then} {comment|'a' else raise "no" end # end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
