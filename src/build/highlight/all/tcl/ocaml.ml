{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
module Tea = struct
  type 'a kettle = {punctuation|\{} mutable litres : float; name : string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n = 10{punctuation|)} {operator|~}verbose k = match k with
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {operator|>} 1.5e3 {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}; None end
  let c = 'a' and s = {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f = fun x {operator|-}{operator|>} x mod 2 land 3
end
let {punctuation|(}{punctuation|)} = for i = 0 to 10 do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; if true {operator|&&} not false then {punctuation|(}{punctuation|)}
