{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string single-quoted-string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of {keyword type-declaration|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} {keyword|match} k {class-name|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} {constant|_} {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} {property|Some} {number|0}xFFl
    {operator|\|} {class-name|_} {operator|->} {property|begin} {keyword|try} {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string single-quoted-string|'a'} {keyword|and} s {operator|=} {string double-quoted-string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}{class-name|raw}{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|->} {property|x} mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string double-quoted-string|"%d\\n"} {punctuation|(}Tea{operator|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {constant boolean|true} {operator|&&} not {constant boolean|false} {function|then} {punctuation|(}{punctuation|)}
