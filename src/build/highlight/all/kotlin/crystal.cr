require {string-literal singleline|{string|"json"}}
{annotation builtin|@[JSON::Serializable]}
{keyword|abstract} {keyword|class} {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} hot {operator|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}{label symbol|@name} {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {operator|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string-literal singleline|{string|"at #\{@name\} #\{n + 1\}\\n"}} {operator|+} {operator|%}{punctuation|(}paren {string-literal singleline|{string|"q"}}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}{function|each} {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{operator|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    case n {keyword|when} Int32 then {char|'a'} {keyword|else} raise {string-literal singleline|{string|"no"}} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
