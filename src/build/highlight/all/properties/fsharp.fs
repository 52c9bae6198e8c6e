{key attr-name|//} {value attr-value|kettle}
{key attr-name|(*} {value attr-value|block *)}
{key attr-name|namespace} {value attr-value|Kitchen}
{key attr-name|[<Struct;} {value attr-value|AttributeUsage(AttributeTargets.All)>]}
{key attr-name|type} {value attr-value|Kettle<'T> = \{ Litres: float; mutable Name: string \}}
{key attr-name|module} {value attr-value|Tea =}
{key attr-name|    open} {value attr-value|System}
{comment|    #if DEBUG}
{comment|    #endif}
{key attr-name|    let} {value attr-value|rec boil (n: int) = async \{}
{key attr-name|        let!} {value attr-value|x = work() in return! x}
{key attr-name|        for} {value attr-value|i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"}
    \}
{key attr-name|    let} {value attr-value|s = """triple "q" """ + @"raw\\" + "esc\\n"}
{key attr-name|    let} {value attr-value|f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"}
{key attr-name|    type} {value attr-value|U = A of int \| B}
{key attr-name|    let} {value attr-value|r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []}
{key attr-name|    let} {value attr-value|c = 'a'}
