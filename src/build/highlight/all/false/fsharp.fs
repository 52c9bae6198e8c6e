{operator|/}{operator|/} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}
{non-standard bold|(}{operator|*} {variable|b}{variable|l}{variable|o}{variable|c}{variable|k} {operator|*}{non-standard bold|)}
{variable|n}{variable|a}{variable|m}{variable|e}{variable|s}{variable|p}{variable|a}{variable|c}{variable|e} K{variable|i}{variable|t}{variable|c}{variable|h}{variable|e}{variable|n}
{punctuation|[}{non-standard bold|<}S{variable|t}{variable|r}{variable|u}{variable|c}{variable|t}{operator|;} A{variable|t}{variable|t}{variable|r}{variable|i}{variable|b}{variable|u}{variable|t}{variable|e}U{variable|s}{variable|a}{variable|g}{variable|e}{non-standard bold|(}A{variable|t}{variable|t}{variable|r}{variable|i}{variable|b}{variable|u}{variable|t}{variable|e}T{variable|a}{variable|r}{variable|g}{variable|e}{variable|t}{variable|s}{operator|.}A{variable|l}{variable|l}{non-standard bold|)}{operator|>}{punctuation|]}
{variable|t}{variable|y}{variable|p}{variable|e} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{non-standard bold|<}{character-code number|'T}{operator|>} {operator|=} {comment|\{ Litres: float; mutable Name: string \}}
{variable|m}{variable|o}{variable|d}{variable|u}{variable|l}{variable|e} T{variable|e}{variable|a} {operator|=}
    {variable|o}{variable|p}{variable|e}{variable|n} S{variable|y}{variable|s}{variable|t}{variable|e}{variable|m}
    {operator|#}{variable|i}{variable|f} {non-standard bold|D}E{non-standard bold|B}UG
    {operator|#}{variable|e}{variable|n}{variable|d}{variable|i}{variable|f}
    {variable|l}{variable|e}{variable|t} {variable|r}{variable|e}{variable|c} {variable|b}{variable|o}{variable|i}{variable|l} {non-standard bold|(}{variable|n}{operator|:} {variable|i}{variable|n}{variable|t}{non-standard bold|)} {operator|=} {variable|a}{variable|s}{variable|y}{variable|n}{variable|c} {comment|\{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}}{string|"
    \}
    let s = "}{string|""}{variable|t}{variable|r}{variable|i}{variable|p}{variable|l}{variable|e} {string|"q"} {string|""}{string|" + @"}{variable|r}{variable|a}{variable|w}{operator|\\}{string|" + "}{variable|e}{variable|s}{variable|c}{operator|\\}{variable|n}{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}{variable|n}{variable|o}"
    {variable|t}{variable|y}{variable|p}{variable|e} U {operator|=} A {variable|o}{variable|f} {variable|i}{variable|n}{variable|t} {operator|\|} {non-standard bold|B}
    {variable|l}{variable|e}{variable|t} {variable|r} {operator|=} {punctuation|[}{number|1}{operator|;} {number|2}{punctuation|]} {operator|\|}{operator|>} L{variable|i}{variable|s}{variable|t}{operator|.}{variable|m}{variable|a}{variable|p} {non-standard bold|(}{variable|f}{variable|u}{variable|n} {variable|x} {operator|-}{operator|>} {variable|x} {non-standard bold|<}{non-standard bold|<}{non-standard bold|<} {number|2}{non-standard bold|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    {variable|l}{variable|e}{variable|t} {variable|c} {operator|=} {character-code number|'a}{character-code number|'
}