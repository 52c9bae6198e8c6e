require {string|"json"}
{operator|@}{punctuation|[}JSON{operator|:}{operator|:}{keyword|Serializable}{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {operator|:} Bool \| Nil
  {keyword|MAX} {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}{variable|@name} {operator|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} &{keyword|block} {operator|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} \{Int32{punctuation|,} {keyword|String}\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {identifier|{punctuation|`}ls{punctuation|`}}
    \{{operator|%} {keyword|if} flag?{punctuation|(}{operator|:}x{punctuation|)} {operator|%}\} puts \{\{ n{punctuation|.}id \}\} \{{operator|%} {keyword|end} {operator|%}\}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each \{ \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}{keyword|a}{operator|+}{operator|/}i && !{operator|:}sym{punctuation|.}nil? \}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {string|'a'} {keyword|else} {keyword|raise} {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
