{keyword|require} {string|"json"}
@{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {operator|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {identifier|`ls`}
    {punctuation|\{}{operator|%} if flag?{punctuation|(}{operator|:}{class-name|x}{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} {keyword|yield} i if i {operator|=~} {operator|/}a{operator|+}{operator|/}i && !{operator|:}sym{punctuation|.}nil? {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
