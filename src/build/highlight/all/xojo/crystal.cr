require {string|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
abstract {keyword|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  {keyword|property} litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} Bool \| {keyword|Nil}
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {number|&block} {punctuation|:} {keyword|Int32} {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} \{{keyword|Int32}{punctuation|,} {keyword|String}\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %\} puts \{\{ n{punctuation|.}id \}\} \{% {keyword|end} %\}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}{keyword|each} \{ \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}sym{punctuation|.}{keyword|nil}? \}
    {keyword|case} n when {keyword|Int32} {keyword|then} {comment|'a' else raise "no" end # end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
