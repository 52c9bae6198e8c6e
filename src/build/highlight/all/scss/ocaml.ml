{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
{selector|open Printf
module Tea = struct
  type 'a kettle = }{punctuation|\{} mutable {property|litres} {punctuation|:} float{punctuation|;} {property|name} {punctuation|:} string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n = 10{punctuation|)} {selector|~verbose k = match k with
    \| }{punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} {module-modifier keyword|with} Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c = {string|'a'} {operator|and} s = {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} {operator|and} f = fun x -> x mod 2 land 3
end
let {punctuation|(}{punctuation|)} = for i = 0 to 10 do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} if {boolean|true} && {operator|not} {boolean|false} then {punctuation|(}{punctuation|)}
