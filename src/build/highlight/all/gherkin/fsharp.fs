// kettle
(* block *)
namespace Kitchen
[{outline variable|<Struct; AttributeUsage(AttributeTargets.All)>}]
type Kettle{outline variable|<'T>} = \{ Litres: float; mutable Name: string \}
module Tea =
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil (n: int) = async \{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s = {pystring string|"""triple "q" """} + @{string|"raw\\" + "}esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []
    let c = {string|'a'}
