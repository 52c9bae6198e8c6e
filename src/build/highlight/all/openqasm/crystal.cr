require {string|"json"}
{operator|@}{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0}xFF_u8
  {keyword|def} initialize{punctuation|(}{operator|@}name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} {keyword|end}
  {keyword|def} boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
