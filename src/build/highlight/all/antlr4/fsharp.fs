{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{character-class regex|{punctuation|[}<Struct; AttributeUsage(AttributeTargets.All)>{punctuation|]}}
type Kettle<'{constant|T}> {punctuation|=} {action|{punctuation|\{}{content| Litres: float; mutable Name: string }{punctuation|\}}}
module Tea {punctuation|=}
    open System
    {label punctuation|#if} {constant|DEBUG}
    {label punctuation|#endif}
    let rec boil {punctuation|(}{definition rule class-name|n}{punctuation|:} int{punctuation|)} {punctuation|=} async {action|{punctuation|\{}{content|
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    }{punctuation|\}}}
    let s {punctuation|=} """triple "q" """ {operator|+} @"raw\\" {operator|+} "esc\\n"
    let f x {punctuation|=} match x with {operator|\|} Some y when y > 0xFFuy {operator|->} y {operator|\|} None {operator|->} 1.5e3m {operator|\|} _ {operator|->} failwith "no"
    type {constant|U} {punctuation|=} {constant|A} of int {operator|\|} {constant|B}
    let r {punctuation|=} {character-class regex|{punctuation|[}1; 2{punctuation|]}} {operator|\|}> List.map {punctuation|(}fun x {operator|->} x <<< 2{punctuation|)} {punctuation|:}{punctuation|:} {character-class regex|{punctuation|[}{punctuation|]}}
    let c {punctuation|=} {string|'a'}
