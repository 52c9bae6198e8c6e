require "json"
{operator|@}{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}{operator|@}name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} "at #{punctuation|\{}{operator|@}name{punctuation|\}} #{punctuation|\{}n {operator|+} {number|1}{punctuation|\}}{operator|\\}n" {operator|+} {comment|%(paren "q") + `ls`}
    {punctuation|\{}{comment|% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}{number|i}{operator|\|} yield {number|i} {keyword|if} {number|i} {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}{number|i} {operator|&&} {punctuation|!}{operator|:}sym{punctuation|.}nil? {punctuation|\}}
    {keyword|case} n when Int32 then {string|'a'} {keyword|else} raise "no" {keyword|end} # {keyword|end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
