{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
{property-declaration|{property|open} Printf}
{selector|module Tea = struct}
  {selector|type 'a kettle = {punctuation|\{}} {property-declaration|{property|mutable} litres {punctuation|:} float{punctuation|;}} name {punctuation|:} string {punctuation|\}} \| Empty of 'a
  {property-declaration|{property|exception} Cold of int}
  let rec boil ?{punctuation|(}n = 10{punctuation|)} ~verbose k = match k with
    {selector|\| {punctuation|\{}} litres{punctuation|;} _ {punctuation|\}} when litres > 1{punctuation|.}5e3 -> Some 0xFFl
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  {selector|let c = 'a' and s = "str\\n\\"q\\"" ^ {punctuation|\{}}\|raw\|{punctuation|\}} and f = fun x -> x mod 2 land 3
end
{property-declaration|{property|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} {operator|not} {boolean|false} then {punctuation|(}{punctuation|)}}
