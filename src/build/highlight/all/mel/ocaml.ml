{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{function|open} Printf
{function|module} Tea {operator|=} struct
  {function|type} 'a kettle {operator|=} {punctuation|\{} {function|mutable} litres {punctuation|:} {keyword|float}{punctuation|;} {function|name} {punctuation|:} {keyword|string} {punctuation|\}} \| Empty of 'a
  {function|exception} Cold of {keyword|int}
  {function|let} rec boil {punctuation|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} {function|litres}{punctuation|;} {function|_} {punctuation|\}} when litres {operator|>} {number|1.5}e3 {operator|-}{operator|>} Some {number|0}xFFl
    \| _ {operator|-}{operator|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} {function|None} end
  {function|let} c {operator|=} 'a' and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}\|raw\|{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{function|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true {operator|&&} not false {function|then} {punctuation|(}{punctuation|)}
