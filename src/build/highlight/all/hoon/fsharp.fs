// {function|kettle}
({class-name|*} {function|block} {class-name|*})
{function|namespace} K{function|itchen}
[<S{function|truct}; A{function|ttribute}U{function|sage}(A{function|ttribute}T{function|argets}.A{function|ll})>]
{function|type} K{function|ettle}<{string|'T> = \{ Litres: float; mutable Name: string \}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async \{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    \}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []
    let c = '}{function|a}'
