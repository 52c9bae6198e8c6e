require {string|"json"}
{verb operator|@}{punctuation|[}JSON{verb operator|::}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {verb operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {verb operator|:} Float64 {verb operator|=} {number|1.7}_f64
  getter{verb operator|?} hot {verb operator|:} Bool {verb operator|\|} Nil
  MAX {verb operator|=} {number|0xFF}_u8
  def initialize{punctuation|(}{verb operator|@}name {verb operator|:} String{verb operator|,} {verb operator|*}args{verb operator|,} {verb operator|*}{verb operator|*}opts{verb operator|,} {verb operator|&}block {verb operator|:} Int32 {verb operator|-}{verb operator|>} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {verb operator|=} {number|1}_000{punctuation|)} {verb operator|:} {punctuation|\{}Int32{verb operator|,} String{punctuation|\}}
    s {verb operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {verb operator|+} {verb operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {verb operator|+} {symbol|`ls}{symbol|`}
    {punctuation|\{}{verb operator|%} {keyword|if} flag{verb operator|?}{punctuation|(}{verb operator|:}x{punctuation|)} {verb operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{verb operator|%} end {verb operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}{verb operator|&}{punctuation|.}even{verb operator|?}{punctuation|)}{verb operator|.}{adverb function|each} {punctuation|\{} {verb operator|\|}i{verb operator|\|} yield i {keyword|if} i {verb operator|=}{verb operator|~} {comment|/a+/i && !:sym.nil? \}}
    case n when Int32 then {adverb function|'}a{adverb function|'} else raise {string|"no"} end {verb operator|#} end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
