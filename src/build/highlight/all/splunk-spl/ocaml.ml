{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module {property|Tea} {operator|=} struct
  type 'a {property|kettle} {operator|=} \{ mutable litres : float; name : string \} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}{property|n} {operator|=} {number|10}{punctuation|)} ~verbose {property|k} {operator|=} match k with
    {operator|\|} \{ litres; _ \} when litres {operator|>} {number|1}.5e3 {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}; None end
  let {property|c} {operator|=} 'a' {operator-word operator|and} {property|s} {operator|=} {string|"str\\n\\"q\\""} ^ \{{operator|\|}raw{operator|\|}\} {operator-word operator|and} {property|f} {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} for {property|i} {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done; if {boolean|true} && {operator-word operator|not} {boolean|false} {function|then} {punctuation|(}{punctuation|)}
