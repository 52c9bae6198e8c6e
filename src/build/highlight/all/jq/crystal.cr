require {string|"json"}
@{punctuation|[}JSON{punctuation|::}Serializable{punctuation|]}
abstract class {c-style-function function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} {c-style-function function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property {property-literal property|litres} {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} {property-literal property|hot} {punctuation|:} Bool {operator pipe|\|} Nil
  MAX {operator|=} 0xFF_u8
  {keyword|def} {function|initialize}{punctuation|(}@{property-literal property|name} {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &{property-literal property|block} {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  {keyword|def} {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{dot important|.}{c-style-function function|select}{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator pipe|\|}i{operator pipe|\|} yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    case n when Int32 {keyword|then} 'a' {keyword|else} raise {string|"no"} {keyword|end} {comment|# end}
  {keyword|end}
  macro {c-style-function function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
