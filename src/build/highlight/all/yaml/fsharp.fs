// kettle
(* block {important|*)}
namespace Kitchen
{punctuation|[}<Struct; AttributeUsage(AttributeTargets.All){punctuation|>}{punctuation|]}
type Kettle<'T{punctuation|>} = {punctuation|\{} {key atrule|Litres}{punctuation|:} {key atrule|float; mutable Name}{punctuation|:} string {punctuation|\}}
module Tea =
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    {key atrule|let rec boil (n}{punctuation|:} int) = async {punctuation|\{}
        let{tag|!} x = work() in return{tag|!} x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at {punctuation|\{}n + 1{punctuation|\}}"
    {punctuation|\}}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with {punctuation|\|} Some y when y {punctuation|>} 0xFFuy {punctuation|-}{punctuation|>} y {punctuation|\|} None {punctuation|-}{punctuation|>} 1.5e3m {punctuation|\|} _ {punctuation|-}{punctuation|>} failwith "no"
    type U = A of int {punctuation|\|} B
    let r = {punctuation|[}1; 2{punctuation|]} {punctuation|\|}{punctuation|>} List.map (fun x {punctuation|-}{punctuation|>} x <<< 2) {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c = 'a'
