// kettle
{punctuation|(}* block *{punctuation|)}
{command|{keyword|namespace} Kitchen}
[<Struct; AttributeUsage{punctuation|(}{command|{keyword|AttributeTargets}.All}{punctuation|)}>]
{command|{keyword|type} Kettle<'T> = \{ Litres: float; mutable Name: string \}}
{command|{keyword|module} Tea =}
    {command|{keyword|open} System}
    #if DEBUG
    #endif
    {command|{keyword|let} rec boil (n: int}{punctuation|)} = async \{
        {command|{keyword|let}! x = work(}{punctuation|)} in return! x
        {command|{keyword|for} i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}}
    \}
    {command|{keyword|let} s = {string|"""triple "}q{string|" """} + @{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no}"
    {command|{keyword|type} U = A of int \| B}
    {command|{keyword|let} r = [{number|1}; {number|2}] \|> List.map (fun x -> x <<< {number|2}}{punctuation|)} :: []
    {command|{keyword|let} c = 'a'}
