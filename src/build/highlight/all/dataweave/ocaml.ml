{punctuation|(}* {function|kettle} {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} {keyword|match} k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some 0xFFl
    \| _ {operator|->} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{date|\|raw\|}{punctuation|\}} {keyword|and} f {operator|=} {keyword|fun} x {operator|->} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && {keyword|not} {boolean|false} {function|then} {punctuation|(}{punctuation|)}
