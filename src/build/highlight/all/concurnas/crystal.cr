require {string-literal|{string|"json"}}
{annotation builtin|@}{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
{keyword|abstract} {keyword|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7_f}{number|64}
  getter{operator|?} hot {punctuation|:} Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  {keyword|def} {function|initialize}{punctuation|(}{annotation builtin|@name} {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  {keyword|def} {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string-literal|{string|"at #}{interpolation|{punctuation|\{}{annotation builtin|@name}{punctuation|\}}}{string| #}{interpolation|{punctuation|\{}n {operator|+} {number|1}{punctuation|\}}}{string|\\n"}} {operator|+} %{punctuation|(}paren {string-literal|{string|"q"}}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i && {operator|!}{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n when Int32 then {string-literal|{string|'a'}} {keyword|else} raise {string-literal|{string|"no"}} end # end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
