require {string|"json"}
{operator|@}{punctuation|[}JSON{operator|::}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1.7_f64}
  getter{operator|?} hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0xFF_u8}
  def {function|initialize}{punctuation|(}{operator|@}name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}{keyword|block} {operator|:} Int32 {operator|->} T{punctuation|)}; {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {identifier|{punctuation|`}ls{punctuation|`}}
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{operator|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{operator|.}times{operator|.}{function|select}{punctuation|(}{operator|&.}even{operator|?}{punctuation|)}{operator|.}each {punctuation|\{} {operator|\|}i{operator|\|} {keyword|yield} i {keyword|if} i {operator|=~} {operator|/}a{operator|+/}i {operator|&&} {operator|!:}sym{operator|.}{keyword|nil}{operator|?} {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 then {char|'a'} {keyword|else} {keyword|raise} {string|"no"} {keyword|end} {comment|# end}
  {keyword|end}
  {keyword|macro} {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
