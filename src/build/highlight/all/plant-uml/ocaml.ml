{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea = struct
  type 'a kettle = {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n = 10{punctuation|)} ~verbose k = match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > 1.5e3 {arrow operator|->} Some 0xFFl
    \| _ {arrow operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {arrow operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c = 'a' and s = {string|"str\\n\\"}q\\{string|""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f = fun x {arrow operator|->} x mod 2 land 3
{keyword|end}
let {punctuation|(}{punctuation|)} = for i = 0 to 10 do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if true && not false {keyword|then} {punctuation|(}{punctuation|)}
