require {string|"json"}
{punctuation|@}{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class {procedure-name function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {procedure-name function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {procedure-name function|initialize}{punctuation|(}{punctuation|@}name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {arrow punctuation|->} T{punctuation|)}{punctuation|;} end
  def {procedure-name function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}{symbol|\\n}"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {string|`ls`}
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{procedure-name function|select}{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}{boolean|nil}{operator|?} {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 then {char|'a'} {keyword|else} raise {string|"no"} end # end
  end
  macro {procedure-name function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
