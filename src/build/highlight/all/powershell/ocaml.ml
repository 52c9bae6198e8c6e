{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea = struct
  {function|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?{punctuation|(}n = 10{punctuation|)} ~verbose k = match k with
    {punctuation|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > 1{punctuation|.}5e3 {operator|-}> Some 0xFFl
    {punctuation|\|} _ {operator|-}> {keyword|begin} {keyword|try} raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}> ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c = {string|'a'} and s = {string|"str\\n\\"}q\\{string|""} ^ {punctuation|\{}{punctuation|\|}raw{punctuation|\|}{punctuation|\}} and f = fun x {operator|-}> x mod 2 land 3
{keyword|end}
let {punctuation|(}{punctuation|)} = {keyword|for} i = 0 to 10 {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true && not false then {punctuation|(}{punctuation|)}
