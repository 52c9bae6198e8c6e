require {string|"json"}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} \{Int32{punctuation|,} String\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{{operator|%} {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}\} puts \{\{ n{punctuation|.}id \}\} \{{operator|%} end {operator|%}\}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}{keyword|each} \{ \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}sym{punctuation|.}nil? \}
    case n when Int32 {keyword|then} {string|'a'} {keyword|else} {keyword|raise} {string|"no"} end # end
  end
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} end
end
