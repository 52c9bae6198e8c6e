// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct; AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}>]
{property|type Kettle<'T>} {operator|=} \{ Litres: float; mutable Name: string \}
{property|module Tea} {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}n: int{punctuation|)} {operator|=} async \{
        {property|let! x} {operator|=} work{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    {property|let s} {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\"} + {string|"esc\\n"}
    {property|let f x} {operator|=} match x with \| Some y when y > 0xFFuy -> y \| None -> {number|1}.5e3m \| _ -> failwith {string|"no"}
    {property|type U} {operator|=} A of int \| B
    {property|let r} {operator|=} [{number|1}; {number|2}] \|> List.map {punctuation|(}fun x -> x <<< {number|2}{punctuation|)} :: []
    {property|let c} {operator|=} {string|'a'}
