require {string|"json"}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {operator|end}
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} {keyword|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {identifier|`ls`}
    {punctuation|\{}{operator|%} {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {operator|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}{keyword|each} {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}sym{punctuation|.}nil? {punctuation|\}}
    {operator|case} n {operator|when} Int32 {operator|then} {string|'a'} {operator|else} raise {string|"no"} {operator|end} # {operator|end}
  {operator|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {operator|end}
{operator|end}
