// kettle
(* block *)
namespace Kitchen
[<Struct; AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> = { Litres: float; mutable Name: string }
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async {
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at {n + 1}"
    }
    let s = """triple "q" """ + @"raw\" + "esc\n"
    let f x = match x with | Some y when y > 0xFFuy -> y | None -> 1.5e3m | _ -> failwith "no"
    type U = A of int | B
    let r = [1; 2] |> List.map (fun x -> x <<< 2) :: []
    let c = 'a'
