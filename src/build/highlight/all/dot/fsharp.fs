{comment|// kettle}
(* {node|block} *)
{node|namespace} {node|Kitchen}
{punctuation|[}{node|<{markup language-markup language-html language-xml|Struct; AttributeUsage(AttributeTargets.All)}>}{punctuation|]}
{node|type} {node|Kettle}<'{node|T}> {operator|=} {punctuation|\{} {node|Litres}{operator|:} {node|float}{punctuation|;} {node|mutable} {node|Name}{operator|:} {node|string} {punctuation|\}}
{node|module} {attr-name|Tea} {operator|=}
    {attr-value|open} {node|System}
    #{node|if} {node|DEBUG}
    #{node|endif}
    {node|let} {node|rec} {node|boil} ({node|n}{operator|:} {node|int}) {operator|=} {attr-value|async} {punctuation|\{}
        {node|let}! {attr-name|x} {operator|=} {attr-value|work}() {node|in} {node|return}! {node|x}
        {node|for} {node|i} {node|in} {node|0} .. {node|2} .. {node|10} {node|do} {node|printfn} {node|"%d %s"} {node|i} ${node|"at \{n + 1\}"}
    {punctuation|\}}
    {node|let} {attr-name|s} {operator|=} {attr-value|""}"{node|triple} {node|"q"} {node|""}" + @{node|"raw\\" + "}esc\\n"
    {node|let} {node|f} {attr-name|x} {operator|=} {attr-value|match} {node|x} {node|with} \| {node|Some} {node|y} {node|when} {node|y} > {node|0}xFFuy {operator|->} {node|y} \| {node|None} {operator|->} {node|1.5}e3m \| {node|_} {operator|->} {node|failwith} {node|"no"}
    {node|type} {attr-name|U} {operator|=} {attr-value|A} {node|of} {node|int} \| {node|B}
    {node|let} {attr-name|r} {operator|=} {punctuation|[}{node|1}{punctuation|;} {node|2}{punctuation|]} \|> {node|List}.map ({node|fun} {node|x} {operator|->} {node|x} <<< {node|2}) {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    {node|let} {attr-name|c} {operator|=} '{node|a}'
