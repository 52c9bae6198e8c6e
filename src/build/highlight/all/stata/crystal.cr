{command keyword|require} {string-literal|{string|"json"}}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
{command keyword|abstract} class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {command keyword|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  {command keyword|property} litres {punctuation|:} Float64 {operator|=} {number|1}{number|.7}_f64
  {command keyword|getter}? hot {punctuation|:} Bool {operator|\|} Nil
  {command keyword|MAX} {operator|=} 0xFF_u8
  {command keyword|def} {function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}; end
  {command keyword|def} {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    {command keyword|s} {operator|=} {string-literal|{string|"at #\{@name\} #\{n + 1\}\\n"}} {operator|+} %{punctuation|(}paren {string-literal|{string|"q"}}{punctuation|)} {operator|+} {variable|`ls`}
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    {command keyword|n}.times.{function|select}{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} {operator|!}{punctuation|:}sym.nil? {punctuation|\}}
    {command keyword|case} n when Int32 then {variable|'a'} else raise {string-literal|{string|"no"}} end {operator|#} end
  {command keyword|end}
  {command keyword|macro} {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
{command keyword|end}
