require {string|"json"}
@{punctuation|[}JSON{punctuation|::}Serializable{punctuation|]}
{keyword|abstract} {keyword|class} {class-name|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {return-type class-name|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  {class-name|property} litres {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  {class-name|getter{punctuation|?}} hot {punctuation|:} Bool {operator|\|} {class-name|Nil}
  MAX {operator|=} 0xFF_u8
  {return-type class-name|def} {function|initialize}{punctuation|(}{named-parameter punctuation|@name} {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  {return-type class-name|def} {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{punctuation|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}{operator|&}{punctuation|.}even{punctuation|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} {keyword|yield} i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil{punctuation|?} {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 then {char|'a'} {keyword|else} raise {string|"no"} end # end
  end
  {return-type class-name|macro} {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
