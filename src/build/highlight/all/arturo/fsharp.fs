{symbol|/}{symbol|/} kettle
{punctuation|(}{symbol|*} block {symbol|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{symbol|<}Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
{builtin-function keyword|type} Kettle{symbol|<}{literal constant|'T}{symbol|>} {symbol|=} {multistring string|\{ Litres: float; mutable Name: string \}}
{builtin-function keyword|module} Tea {symbol|=}
    {builtin-function keyword|open} System
    {color|#if} DEBUG
    {color|#endif}
    {builtin-function keyword|let} rec boil {punctuation|(}{label property|n:} int{punctuation|)} {symbol|=} async {multistring string|\{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}}"
    \}
    {builtin-function keyword|let} s {symbol|=} {string|""}{string|"triple "}q{string|" "}{string|""} {symbol|+} {symbol|@}{string|"raw\\" + "}esc{symbol|\\}n"
    {builtin-function keyword|let} f x {symbol|=} {builtin-function keyword|match} x {builtin-function keyword|with} {sugar operator|\|} Some y when y {symbol|>} 0xFFuy {sugar operator|->} y {sugar operator|\|} None {sugar operator|->} {number|1}.5e3m {sugar operator|\|} _ {sugar operator|->} failwith {string|"no"}
    {builtin-function keyword|type} U {symbol|=} A of int {sugar operator|\|} B
    {builtin-function keyword|let} r {symbol|=} {punctuation|[}{number|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    {builtin-function keyword|let} c {symbol|=} {literal constant|'a}'
