require {interpolation-string|{string|"json"}}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class {class-name|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  {keyword|def} {function|initialize}{punctuation|(}{annotation punctuation|@name} {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  {keyword|def} {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {interpolation-string|{string|"at #\{@name\} #\{n + 1\}\\n"}} {operator|+} {operator|%}{punctuation|(}paren {interpolation-string|{string|"q"}}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} {interpolation-string|{string|/a+/}}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    case n when Int32 then {string|'a'} {keyword|else} raise {interpolation-string|{string|"no"}} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
