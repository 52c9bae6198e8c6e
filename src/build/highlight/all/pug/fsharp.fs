{comment|// kettle}
(* block *)
{tag|namespace} {plain-text|Kitchen}
[<Struct; AttributeUsage(AttributeTargets{punctuation|.}All)>]
{tag|type} {plain-text|Kettle<'T> = \{ Litres: float; mutable Name: string \}}
{tag|module} {plain-text|Tea =}
    {tag|open} {plain-text|System}
    {tag|{attr-id|#if}} {plain-text|DEBUG}
    {tag|{attr-id|#endif}}
    {tag|let} {plain-text|rec boil (n: int) = async \{}
        {tag|let}{punctuation|!} x {punctuation|=} work() in return{punctuation|!} x
        {tag|for} {plain-text|i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"}
    \}
    {tag|let} {plain-text|s = """triple "q" """ + @"raw\\" + "esc\\n"}
    {tag|let} {plain-text|f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"}
    {tag|type} {plain-text|U = A of int \| B}
    {tag|let} {plain-text|r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []}
    {tag|let} {plain-text|c = 'a'}
