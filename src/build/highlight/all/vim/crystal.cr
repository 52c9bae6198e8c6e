require {string|"json"}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {builtin|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}{operator|.}7_f64
  getter{operator|?} hot {punctuation|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  {builtin|def} {function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}{keyword|args}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  {builtin|def} {function|boil}{punctuation|(}{keyword|n} {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `{keyword|ls}`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}{keyword|x}{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} {keyword|n}{operator|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    {keyword|n}{operator|.}times{operator|.}{function|select}{punctuation|(}&{operator|.}even{operator|?}{punctuation|)}{operator|.}each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{operator|.}nil{operator|?} {punctuation|\}}
    case {keyword|n} when Int32 then {string|'a'} {keyword|else} raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}{keyword|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{keyword|x}{punctuation|\}}{punctuation|\}} end
end
