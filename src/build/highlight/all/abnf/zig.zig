{operator|/}{operator|/}! {rule|kettle}
{rule|const} {rule|std} {operator|=} @{rule|import}{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
{operator|/}{operator|/}{operator|/} {rule|Doc}
{rule|pub} {rule|const} {rule|Kettle} {operator|=} {rule|struct} \{
    {rule|litres}: {rule|f64} {operator|=} {repetition operator|1}.{repetition operator|7},
    {rule|name}: {punctuation|[}{punctuation|]}{rule|const} {rule|u8},
    {rule|pub} {rule|fn} {rule|boil}{punctuation|(}{rule|self}: {repetition operator|*}{rule|Kettle}, {rule|comptime} {rule|T}: {rule|type}, {rule|n}: ?{rule|u32}{punctuation|)} !{rule|T} \{
        {rule|const} {rule|s} {operator|=} \\\\{rule|multi}
        \\\\{rule|line}
        {comment|;}
        {rule|var} {rule|i}: {rule|usize} {operator|=} {repetition operator|0}{rule|xFF}{comment|;}
        {rule|while} {punctuation|(}{rule|i} < {repetition operator|10}{punctuation|)} : {punctuation|(}{rule|i} +{operator|=} {repetition operator|1}{punctuation|)} \{ {rule|if} {punctuation|(}{rule|n}{punctuation|)} \|{rule|x}\| \{ _ {operator|=} {rule|x}{comment|; \} else continue; \}}
        {rule|defer} {rule|std}.{rule|debug}.{rule|print}{punctuation|(}{string|"at \{d\}\\n"}, .\{{rule|i}\}{punctuation|)}{comment|;}
        {rule|return} {rule|switch} {punctuation|(}{rule|i}{punctuation|)} \{ {repetition operator|0}...{repetition operator|9} {operator|=}> {rule|error}.{rule|Cold}, {rule|else} {operator|=}> @{rule|as}{punctuation|(}{rule|T}, {rule|undefined}{punctuation|)} {rule|orelse} {rule|unreachable} \}{comment|;}
    \}
\}{comment|;}
{rule|test} {string|"boil"} \{ {rule|try} {rule|std}.{rule|testing}.{rule|expect}{punctuation|(}{rule|true} {rule|and} '{rule|a}' !{operator|=} '\\{rule|n}'{punctuation|)}{comment|; \} // end}
