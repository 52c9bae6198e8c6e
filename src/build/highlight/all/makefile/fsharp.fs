// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}>]
type Kettle<'T> {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
{target symbol|    let rec boil (n}{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} work{punctuation|(}{punctuation|)} in return! x
        for i in 0 .. 2 .. 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} + {operator|@}{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y when y > 0xFFuy -> y {operator|\|} None -> 1.5e3m {operator|\|} _ -> failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} [1{punctuation|;} 2] {operator|\|}> List.map {punctuation|(}fun x -> x <<< 2{punctuation|)} {punctuation|:}{punctuation|:} []
    let c {operator|=} {string|'a'}
