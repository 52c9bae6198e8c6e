// kettle
{punctuation|(}* block *{punctuation|)}
{keyword|namespace} Kitchen
{punctuation|[}<Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}>{punctuation|]}
type Kettle<'T> = {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea =
    open System
    {color symbol|#if} DEBUG
    {color symbol|#endif}
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} = async {punctuation|\{}
        let! x = work{punctuation|(}{punctuation|)} in return! x
        for i in 0 .. 2 .. 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\"} + {string|"esc\\n"}
    let f x = match x with \| Some y when y > 0xFFuy {arrow operator|->} y \| None {arrow operator|->} 1.5e3m \| _ {arrow operator|->} failwith {string|"no"}
    type U = A of int \| B
    let r = {punctuation|[}1{punctuation|;} 2{punctuation|]} \|> List.map {punctuation|(}fun x {arrow operator|->} x <<< 2{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c = 'a'
