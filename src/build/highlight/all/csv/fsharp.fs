{value|// kettle}
{value|(* block *)}
{value|namespace Kitchen}
{value|[<Struct; AttributeUsage(AttributeTargets.All)>]}
{value|type Kettle<'T> = \{ Litres: float; mutable Name: string \}}
{value|module Tea =}
{value|    open System}
{value|    #if DEBUG}
{value|    #endif}
{value|    let rec boil (n: int) = async \{}
{value|        let! x = work() in return! x}
{value|        for i in 0 .. 2 .. 10 do printfn }{value|"%d %s"}{value| i $}{value|"at \{n + 1\}"}
{value|    \}}
{value|    let s = }{value|"""triple "}{value|q}{value|" """}{value| + @}{value|"raw\\"}{value| + }{value|"esc\\n"}
{value|    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith }{value|"no"}
{value|    type U = A of int \| B}
{value|    let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []}
{value|    let c = 'a'}
