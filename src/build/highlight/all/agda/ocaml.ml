{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
{keyword|open} Printf
{keyword|module} Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} {function|mutable litres }{operator|:} float{punctuation|;} {function|name }{operator|:} string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  {keyword|let} rec boil ?{punctuation|(}n {operator|=} 10{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} {operator|_} {punctuation|\}} when litres > 1{punctuation|.}5e3 {operator|->} Some 0xFFl
    {operator|\|} {operator|_} {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  {keyword|let} c {operator|=} 'a' and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f {operator|=} fun x {operator|->} x mod 2 land 3
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} 0 to 10 do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if true && not false then {punctuation|(}{punctuation|)}
