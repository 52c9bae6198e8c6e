{comment|// kettle}
{selector|(* block *)}
{selector|namespace Kitchen}
{selector|[<Struct; AttributeUsage(AttributeTargets.All)>]}
{selector|type Kettle<'T> = \{ Litres: float; mutable Name: string \}}
{selector|module Tea =}
    {selector|open System}
    {selector|#if DEBUG}
    {selector|#endif}
    {selector|let rec boil (n: int) = async \{}
        {selector|let! x = work() in return! x}
        {selector|for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"}
    {selector|\}}
    {selector|let s = """triple "q" """ + @"raw\\" + "esc\\n"}
    {selector|let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"}
    {selector|type U = A of int \| B}
    {selector|let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []}
    {selector|let c = 'a'}
