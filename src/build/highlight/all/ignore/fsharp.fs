{entry string|{punctuation|/}{punctuation|/} kettle}
{entry string|({operator|*} block {operator|*})}
{entry string|namespace Kitchen}
{entry string|{regex|[<Struct; AttributeUsage(AttributeTargets.All)>]}}
{entry string|type Kettle<'T> = \{ Litres: float; mutable Name: string \}}
{entry string|module Tea =}
    {entry string|open System}
    {entry string|#if DEBUG}
    {entry string|#endif}
    {entry string|let rec boil (n: int) = async \{}
        {entry string|let! x = work() in return! x}
        {entry string|for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"}
    {entry string|\}}
    {entry string|let s = """triple "q" """ + @"raw\\" + "esc\\n"}
    {entry string|let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"}
    {entry string|type U = A of int \| B}
    {entry string|let r = {regex|[1; 2]} \|> List.map (fun x -> x <<< 2) :: {regex|[]}}
    {entry string|let c = 'a'}
