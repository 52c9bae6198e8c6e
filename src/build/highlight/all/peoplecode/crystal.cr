require {string|"json"}
{operator|@}{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
{keyword|abstract} {keyword|class} {class-name|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  {keyword|property} {class-name|litres} {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}{operator|@}name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} &block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} \{Int32{punctuation|,} String\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %\} puts \{\{ n{punctuation|.}id \}\} \{% end %\}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each \{ {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}sym{punctuation|.}nil? \}
    case n {keyword|when} Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} \{\{x\}\} end
end
