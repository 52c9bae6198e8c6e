require {string|"json"}
@{punctuation|[}JSON{operator|:}{operator|:}{class-name|Serializable}{punctuation|]}
abstract {class-name|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  {class-name|include} Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} {class-name|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  {keyword|getter}{operator|?} hot {operator|:} {class-name|Bool} \| {class-name|Nil}
  MAX {operator|=} 0xFF_u8
  {class-name|def} initialize{punctuation|(}@name {operator|:} {class-name|String}{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {operator|:} {class-name|Int32} {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  {class-name|def} boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    {punctuation|\{}% if flag{operator|?}{punctuation|(}{operator|:}{class-name|x}{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i {class-name|if} i {operator|=}~ /a+/i && !{operator|:}{class-name|sym}{punctuation|.}nil{operator|?} {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  {class-name|macro} m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
