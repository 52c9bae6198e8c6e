require {property|"json"}
{punctuation|@}{punctuation|[}{property|JSON}{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property {property|litres} {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} {property|hot} {punctuation|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}{punctuation|@}{property|name} {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &{property|block} {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {string|`ls`}
    {punctuation|\{}% {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {date|\|i\|} yield i {keyword|if} i {operator|=}{operator|~} {regex|/a+/}i && {operator|!}{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n when Int32 then {string|'a'} {keyword|else} raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
