{function|import} F{function|oundation}
#{function|if} {function|os}({function|mac}OS) && {function|swift}(>=5.5)
#{function|endif}
{class-name|@available}({function|i}OS 15, {class-name|*})
{function|public} {function|struct} K{function|ettle}<T: C{function|omparable}>: C{function|odable} {function|where} T: H{function|ashable} \{
    {function|private}({function|set}) {function|var} {function|litres}: D{function|ouble} = 1.7
    {function|let} {function|name} = {string|"pot \\(litres > 1 ? "}{function|big}{string|" : "}{function|small}{string|") \\u\{1F375\}"}
    {function|static} {function|let} {function|steps}: [S{function|tring}: I{function|nt}] = [{string|"pour"}: 0{function|x1}F, {string|"wait"}: 1_000]
    {function|var} {function|label}: S{function|tring} \{ {function|get} \{ #{string|"raw \\#(name)"}# \} {function|set} \{ {function|litres} = {function|new}V{function|alue}.{function|is}E{function|mpty} ? 0 : .{function|infinity} \} \}

    {function|mutating} {function|func} {function|boil}(_ {function|n}: {function|inout} I{function|nt}, {function|until} {function|t}: I{function|nt}? = {function|nil}) {function|async} {function|throws} -> {function|some} V{function|iew} \{
        {function|guard} {function|let} {function|t} = {function|t}, {function|t} {keyword|!=} 0 {function|else} \{ {function|return} {function|nil} \}
        {function|for} {function|case} {function|let} .{function|some}({function|x}) {function|in} [1, {function|nil}, 3] {function|where} {function|x} % 2 {keyword|==} 1 \{ {function|n} &+= {function|x} \}
        {function|switch} {function|n} \{ {function|case} 0..<10: {function|fallthrough}; {function|case} {function|is} I{function|nt}: {function|break}; {function|default}: {function|print}({string|""}{string|"
            multi
            line
            "}{string|""}) \}
        {function|do} \{ {function|try} {function|await} {function|work}() \} {function|catch} {function|let} {function|e} {function|as} K{function|ettle}E{function|rror} \{ {function|fatal}E{function|rror}({string|"\\(e)"}) \}
        {function|return} {function|items}.{function|map} \{ $0 {class-name|*} 2 \}.{function|sorted}({function|by}: >)
    \}
\}
{function|extension} K{function|ettle}: E{function|quatable} \{ {function|subscript}({function|i}: I{function|nt}) -> I{function|nt} \{ {function|i} << 2 \} \} // {function|end}
