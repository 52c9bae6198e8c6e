{function-call function|require} {string|"json"}
@{punctuation|[}{argument attr-name|JSON}{punctuation|:}{punctuation|:}Serializable{punctuation|]}
{function-call function|abstract} class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  {function-call function|include} Comparable{punctuation|(}Kettle{punctuation|)}
  {function-call function|property} litres {punctuation|:} Float64 {operator|=} 1{punctuation|.}7_f64
  {function-call function|getter}{operator|?} hot {punctuation|:} Bool \| Nil
  {keyword|MAX} {operator|=} 0xFF_u8
  {function-call function|def} initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  {function-call function|def} boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}{function-call function|paren} {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% {keyword|if} {function-call function|flag}{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} {operator|!}{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} 'a' {keyword|else} {function-call function|raise} {string|"no"} end {operator|#} end
  end
  {function-call function|macro} m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
