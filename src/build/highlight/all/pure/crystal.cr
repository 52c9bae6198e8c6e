require {string|"json"}
{operator|@}{punctuation|[}JSON{operator|::}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1.7}_f64
  getter{operator|?} hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0xFF}_u8
  {keyword|def} initialize{punctuation|(}{operator|@}name {operator|:} String{operator|,} {operator|*}args{operator|,} {operator|**}opts{operator|,} {operator|&}block {operator|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} {keyword|end}
  {keyword|def} boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} {punctuation|\{}Int32{operator|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {operator|`}{keyword|ls}{operator|`}
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{operator|.}{function|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{operator|.}times{operator|.}select{punctuation|(}{operator|&.}even{operator|?}{punctuation|)}{operator|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} {operator|/}a{operator|+/}i {operator|&&} {operator|!:}sym{operator|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {operator|'}a{operator|'} {keyword|else} raise {string|"no"} {keyword|end} {operator|#} {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
