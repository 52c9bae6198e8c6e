{comment|//! kettle}
{node|const} {attr-name|std} {operator|=} @{node|import}({node|"std"}){punctuation|;}
{comment|/// Doc}
{node|pub} {node|const} {attr-name|Kettle} {operator|=} {attr-value|struct} {punctuation|\{}
    {node|litres}{operator|:} {attr-name|f64} {operator|=} {attr-value|1.7}{punctuation|,}
    {node|name}{operator|:} {punctuation|[}{punctuation|]}{node|const} {node|u8}{punctuation|,}
    {node|pub} {node|fn} {node|boil}({node|self}{operator|:} *{node|Kettle}{punctuation|,} {node|comptime} {node|T}{operator|:} {node|type}{punctuation|,} {node|n}{operator|:} ?{node|u32}) !{node|T} {punctuation|\{}
        {node|const} {attr-name|s} {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {node|var} {node|i}{operator|:} {attr-name|usize} {operator|=} {attr-value|0}xFF{punctuation|;}
        {node|while} ({node|i} {node|<{markup language-markup language-html language-xml| 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}
        defer std.debug.print("at \{d\}\\n", .\{i\});
        return switch (i) \{ 0...9 =}>} {node|error}.Cold{punctuation|,} {attr-name|else} {operator|=}> @{node|as}({node|T}{punctuation|,} {node|undefined}) {node|orelse} {node|unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{node|test} {node|"boil"} {punctuation|\{} {node|try} {node|std}.testing.expect({node|true} {node|and} '{node|a}' !{operator|=} '\\n'){punctuation|;} {punctuation|\}} {comment|// end}
