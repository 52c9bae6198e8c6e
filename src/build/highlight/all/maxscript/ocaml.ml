{punctuation|(}{operator|*} {function-call function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{function-call function|open} Printf
{function-call function|module} Tea {operator|=} {keyword|struct}
  {function-call function|type} 'a kettle {operator|=} {punctuation|\{} {function-call function|mutable} litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} \| Empty {keyword|of} 'a
  {function-call function|exception} Cold {keyword|of} int
  {function-call function|let} rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} {function-call function|match} k {keyword|with}
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} 1{punctuation|.}5e3 {operator|-}{operator|>} {function-call function|Some} 0xFFl
    \| _ {operator|-}{operator|>} begin {keyword|try} {function-call function|raise} {punctuation|(}{function-call function|Cold} n{punctuation|)} {keyword|with} {function-call function|Cold} i {operator|-}{operator|>} {function-call function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} {function-call function|None} end
  {function-call function|let} c {operator|=} 'a' {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}\|raw\|{punctuation|\}} {keyword|and} f {operator|=} {function-call function|fun} x {operator|-}{operator|>} {function-call function|x} mod {number|2} land {number|3}
end
{function-call function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} {function-call function|printf} {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&}{operator|&} {keyword|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
