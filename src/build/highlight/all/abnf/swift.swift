{rule|import} {rule|Foundation}
#{rule|if} {rule|os}{punctuation|(}{rule|macOS}{punctuation|)} && {rule|swift}{punctuation|(}>{operator|=}{repetition operator|5}.{repetition operator|5}{punctuation|)}
#{rule|endif}
@{rule|available}{punctuation|(}{rule|iOS} {repetition operator|15}, {repetition operator|*}{punctuation|)}
{rule|public} {rule|struct} {rule|Kettle}{rule|{punctuation|<}T: Comparable{punctuation|>}}: {rule|Codable} {rule|where} {rule|T}: {rule|Hashable} \{
    {rule|private}{punctuation|(}{rule|set}{punctuation|)} {rule|var} {rule|litres}: {rule|Double} {operator|=} {repetition operator|1}.{repetition operator|7}
    {rule|let} {rule|name} {operator|=} {string|"pot \\(litres > 1 ? "}{rule|big}{string|" : "}{rule|small}{string|") \\u\{1F375\}"}
    {rule|static} {rule|let} {rule|steps}: {punctuation|[}{rule|String}: {rule|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: {repetition operator|0}{rule|x1F}, {string|"wait"}: {repetition operator|1}_000{punctuation|]}
    {rule|var} {rule|label}: {rule|String} \{ {rule|get} \{ #{string|"raw \\#(name)"}# \} {rule|set} \{ {rule|litres} {operator|=} {rule|newValue}.{rule|isEmpty} ? {repetition operator|0} : .{rule|infinity} \} \}

    {rule|mutating} {rule|func} {rule|boil}{punctuation|(}_ {rule|n}: {rule|inout} {rule|Int}, {rule|until} {rule|t}: {rule|Int}? {operator|=} {rule|nil}{punctuation|)} {rule|async} {rule|throws} -> {rule|some} {rule|View} \{
        {rule|guard} {rule|let} {rule|t} {operator|=} {rule|t}, {rule|t} !{operator|=} {repetition operator|0} {rule|else} \{ {rule|return} {rule|nil} \}
        {rule|for} {rule|case} {rule|let} .{rule|some}{punctuation|(}{rule|x}{punctuation|)} {rule|in} {punctuation|[}{repetition operator|1}, {rule|nil}, {repetition operator|3}{punctuation|]} {rule|where} {rule|x} % {repetition operator|2} {operator|=}{operator|=} {repetition operator|1} \{ {rule|n} &+{operator|=} {rule|x} \}
        {rule|switch} {rule|n} \{ {rule|case} {repetition operator|0}..<{repetition operator|10}: {rule|fallthrough}{comment|; case is Int: break; default: print("""}
            {rule|multi}
            {rule|line}
            {string|""}"{punctuation|)} \}
        {rule|do} \{ {rule|try} {rule|await} {rule|work}{punctuation|(}{punctuation|)} \} {rule|catch} {rule|let} {rule|e} {rule|as} {rule|KettleError} \{ {rule|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {rule|return} {rule|items}.{rule|map} \{ ${repetition operator|0} {repetition operator|*} {repetition operator|2} \}.{rule|sorted}{punctuation|(}{rule|by}: >{punctuation|)}
    \}
\}
{rule|extension} {rule|Kettle}: {rule|Equatable} \{ {rule|subscript}{punctuation|(}{rule|i}: {rule|Int}{punctuation|)} -> {rule|Int} \{ {rule|i} << {repetition operator|2} \} \} {operator|/}{operator|/} {rule|end}
