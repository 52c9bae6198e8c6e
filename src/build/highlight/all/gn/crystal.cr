require {string-literal|{string|"json"}}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot : Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block : Int32 {operator|-}{operator|>} T{punctuation|)}; end
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} : {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string-literal|{string|"at #\{@name\} #\{n + 1\}\\n"}} {operator|+} %{punctuation|(}paren {string-literal|{string|"q"}}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}:x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ /a{operator|+}/i {operator|&&} {operator|!}:sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then 'a' {keyword|else} raise {string-literal|{string|"no"}} end {comment|# end}
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
