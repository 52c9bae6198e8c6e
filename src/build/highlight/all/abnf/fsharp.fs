{operator|/}{operator|/} {rule|kettle}
{punctuation|(}{repetition operator|*} {rule|block} {repetition operator|*}{punctuation|)}
{rule|namespace} {rule|Kitchen}
{punctuation|[}<Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
{rule|type} {rule|Kettle}{rule|{punctuation|<}'T{punctuation|>}} {operator|=} \{ {rule|Litres}: {rule|float}{comment|; mutable Name: string \}}
{rule|module} {rule|Tea} {operator|=}
    {rule|open} {rule|System}
    #{rule|if} {rule|DEBUG}
    #{rule|endif}
    {rule|let} {rule|rec} {rule|boil} {punctuation|(}{rule|n}: {rule|int}{punctuation|)} {operator|=} {rule|async} \{
        {rule|let}! {rule|x} {operator|=} {rule|work}{punctuation|(}{punctuation|)} {rule|in} {rule|return}! {rule|x}
        {rule|for} {rule|i} {rule|in} {repetition operator|0} .. {repetition operator|2} .. {repetition operator|10} {rule|do} {rule|printfn} {string|"%d %s"} {rule|i} ${string|"at \{n + 1\}"}
    \}
    {rule|let} {rule|s} {operator|=} {string|""}{string|"triple "}{rule|q}{string|" "}{string|""} + @{string|"raw\\"} + {string|"esc\\n"}
    {rule|let} {rule|f} {rule|x} {operator|=} {rule|match} {rule|x} {rule|with} \| {rule|Some} {rule|y} {rule|when} {rule|y} > {repetition operator|0}{rule|xFFuy} -> {rule|y} \| {rule|None} -> {repetition operator|1}.{repetition operator|5}{rule|e3m} \| _ -> {rule|failwith} {string|"no"}
    {rule|type} {rule|U} {operator|=} {rule|A} {rule|of} {rule|int} \| {rule|B}
    {rule|let} {rule|r} {operator|=} {punctuation|[}{repetition operator|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    {rule|let} {rule|c} {operator|=} '{rule|a}'
