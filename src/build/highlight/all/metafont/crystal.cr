require {string|"json"}
{variable|@}{punctuation|[}JSON{operator|::}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float{number|64} {operator|=} {number|1.7}_f{number|64}
  getter? hot {operator|:} Bool \| Nil
  MAX {operator|=} {number|0}xFF_u{number|8}
  {keyword|def} initialize{punctuation|(}{variable|@}name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {operator|:} Int{number|32} {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  {keyword|def} boil{punctuation|(}n {operator|=} {number|1}{constant|_}{number|000}{punctuation|)} {operator|:} {punctuation|\{}Int{number|32}{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {comment|%(paren "q") + `ls`}
    {punctuation|\{}{comment|% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    n.times.select{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !{operator|:}sym.nil? {punctuation|\}}
    case n when Int{number|32} then 'a' {keyword|else} raise {string|"no"} {keyword|end} {variable|#} {keyword|end}
  {keyword|end}
  macro m{punctuation|(}{variable|x}{punctuation|)} \{\{{variable|x}\}\} {keyword|end}
{keyword|end}
