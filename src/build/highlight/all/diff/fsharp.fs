// kettle
(* block *)
namespace Kitchen
[<Struct; AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> = \{ Litres: float; mutable Name: string \}
module Tea =
{unchanged|{prefix unchanged| }{line|   open System
}{prefix unchanged| }{line|   #if DEBUG
}{prefix unchanged| }{line|   #endif
}{prefix unchanged| }{line|   let rec boil (n: int) = async \{
}{prefix unchanged| }{line|       let! x = work() in return! x
}{prefix unchanged| }{line|       for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
}{prefix unchanged| }{line|   \}
}{prefix unchanged| }{line|   let s = """triple "q" """ + @"raw\\" + "esc\\n"
}{prefix unchanged| }{line|   let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
}{prefix unchanged| }{line|   type U = A of int \| B
}{prefix unchanged| }{line|   let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []
}{prefix unchanged| }{line|   let c = 'a'
}}